import { agentsIn } from './agents.ts';
import type { AnalysedSentence } from './analysed-passage.ts';
import { answerCandidates } from './answer-candidates.ts';
import { missingPremises } from './premise-guard.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import { termMatch } from './soft-match.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/**
 * Whether what the question takes for granted stands around the best sentence: its names, its numbers, its verbs, and
 * anything of the kind that it asks for. What lacks here counts against an answer; how much is learned.
 */
export function premiseFeatures(
  weighted: WeightedQuestion,
  best: RankedSentence,
  second: RankedSentence,
  resources: AnsweringResources,
): Record<string, number> {
  const missing = missingPremises(weighted, best.passage, resources);
  const count = (kind: string) => missing.filter((item) => item.kind === kind).length;
  return {
    missingNames: Math.min(2, count('name')),
    missingNumbers: Math.min(2, count('number')),
    ...verbFeatures(weighted, best, resources),
    ...nameFeatures(weighted, best),
    ...typeFeatures(weighted, [best.sentence, second.sentence]),
  };
}

/** The sentence between its neighbours. */
function windowOf({ passage, index }: RankedSentence): AnalysedSentence[] {
  return passage.sentences.slice(Math.max(0, index - 1), index + 2);
}

/** A verb says which relation is asked: "painted" is not met by "built", however well the rest is. */
function verbFeatures(
  { terms, weights, total }: WeightedQuestion,
  best: RankedSentence,
  resources: AnsweringResources,
): Record<string, number> {
  const window = windowOf(best);
  let asked = 0;
  let met = 0;
  let near = 0;
  for (const [place, term] of terms.entries()) {
    if (term.kind !== 'verb') continue;
    const weight = weights[place] ?? 0;
    asked += weight;
    met += weight * termMatch(term, best.sentence, resources);
    near += weight * Math.max(...window.map((sentence) => termMatch(term, sentence, resources)));
  }
  return {
    verbShare: asked / total,
    verbMeaning: asked > 0 ? met / asked : 0.5,
    verbWindowGap: (asked - near) / total,
  };
}

/** Names belong beside the answer, not three paragraphs away: in the window, or in title and headings. */
function nameFeatures({ terms, weights, total }: WeightedQuestion, best: RankedSentence): Record<string, number> {
  const window = windowOf(best);
  let gap = 0;
  for (const [place, term] of terms.entries()) {
    if (term.kind !== 'name') continue;
    const held = window.some(({ counts }) => counts.has(term.term)) || best.passage.context.has(term.term);
    if (!held) gap += weights[place] ?? 0;
  }
  return { nameWindowGap: gap / total };
}

/** Whether the sentences that would be shown hold anything of the kind that is asked for. */
function typeFeatures(
  { question, asked }: WeightedQuestion,
  sentences: readonly AnalysedSentence[],
): Record<string, number> {
  const candidates = Math.max(...sentences.map((sentence) => answerCandidates(question, sentence, asked).length));
  const agents = Math.max(...sentences.map((sentence) => agentsIn(sentence, asked)));
  const dated = question.type === 'when' || question.type === 'how-many';
  return {
    candidates: Math.min(3, candidates) / 3,
    agents: Math.min(4, agents) / 4,
    untyped: Number(dated && candidates === 0),
    nobody: Number(question.type === 'who' && agents === 0),
    nowhere: Number(question.type === 'where' && candidates === 0 && agents === 0),
  };
}
