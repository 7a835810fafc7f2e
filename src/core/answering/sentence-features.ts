import type { AnalysedPassage, AnalysedSentence } from './analysed-passage.ts';
import { answerCandidates, isTyped } from './answer-candidates.ts';
import { coverageFeatures } from './coverage-features.ts';
import { hasReason } from './reason-cue.ts';
import type { AnsweringResources } from './resources.ts';
import { sequenceFeatures } from './sequence-features.ts';
import { slotBindingFeatures } from './slot-binding.ts';
import { slotFeatures } from './slot-features.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A sentence among its neighbours, as the ranker sees it. */
export interface Candidate {
  readonly passage: AnalysedPassage;
  /** Place in `passage.sentences`. */
  readonly index: number;
  readonly sentence: AnalysedSentence;
  /** Place of the passage among the evidence, from 0. */
  readonly rank: number;
  /** Cosine between question and sentence by the built-in vectors, -1 to 1; 0 where they know too little. */
  readonly cosine: number;
}

const mannerCue =
  /\b(?:by \w+ing|through|using|via|means of|with the help)\b|通过|путем|путём|с помощью|mediante|арқылы/iu;
const negators = new Set(
  'not no never none neither nor nobody nothing nowhere without cannot hardly barely scarcely fail failed fails refuse refused deny denied denies lack lacked lacks lacking unable unlikely false не нет ни без никогда 不 没 没有 未 无 sin nunca'.split(
    ' ',
  ),
);

/** The features of one candidate sentence, by name; all are finite and most are 0 to 1. */
export function sentenceFeatures(
  weighted: WeightedQuestion,
  candidate: Candidate,
  resources: AnsweringResources,
): Record<string, number> {
  const { question } = weighted;
  const { passage, sentence, index } = candidate;
  const coverage = coverageFeatures(weighted, passage, index, resources);
  const candidates = answerCandidates(question, sentence, weighted.asked);
  const typed = isTyped(question);
  const hasCandidate = typed ? (candidates.length > 0 ? 1 : 0) : undefined;
  const newContent = [...sentence.counts.keys()].filter((term) => !weighted.asked.has(term)).length;
  return {
    ...coverage,
    ...sequenceFeatures(weighted, sentence, candidates),
    ...slotFeatures(weighted, sentence),
    ...slotBindingFeatures(weighted, candidate),
    typed: typed ? 1 : 0,
    hasCandidate: hasCandidate ?? 0.5,
    typedCoverage: (hasCandidate ?? 0.6) * (coverage.softCoverage ?? 0),
    reasonCue: question.type === 'why' ? Number(hasReason(sentence.text)) : 0.5,
    mannerCue: question.type === 'how' ? Number(mannerCue.test(sentence.text)) : 0.5,
    headStands: question.head === undefined ? 0.3 : Number(sentence.counts.has(question.head)),
    headNear: question.head === undefined ? 0.3 : nearestNew(question.head, sentence, weighted.asked, resources),
    newContent: Math.min(newContent, 25) / 25,
    length: Math.min(sentence.tokens.length, 60) / 60,
    first: Number(index === 0),
    listItem: Number(sentence.sentence.kind === 'list-item'),
    asks: Number(/[?？]["'”’»)]*\s*$/u.test(sentence.text)),
    passageLexical: passage.evidence.lexical,
    passageSimilarity: passage.evidence.similarity,
    passageRank: 1 / (1 + candidate.rank),
    cosine: candidate.cosine,
    negationDiffers: Number(hasNegator(question.tokens) !== hasNegator(sentence.tokens)),
    comparisonMissing: Number(question.comparisons.some((word) => !sentence.words.has(word))),
  };
}

/** How near in meaning the noun that is asked for comes to a word of the sentence that the question lacks: "city" to a town's name it cannot, "colour" to "red" it can. */
function nearestNew(
  head: string,
  sentence: AnalysedSentence,
  asked: ReadonlySet<string>,
  resources: AnsweringResources,
): number {
  let nearest = 0;
  for (const term of sentence.counts.keys()) {
    if (!asked.has(term)) nearest = Math.max(nearest, resources.similarity(head, term));
  }
  return nearest;
}

function hasNegator(tokens: readonly { readonly lower: string }[]): boolean {
  return tokens.some((token) => negators.has(token.lower));
}
