import type { QuestionType } from '../retrieval/question-words.ts';
import { evidenceOfPassage } from '../verification/evidence-text.ts';
import { judgeClaim } from '../verification/judge-claim.ts';
import type { Conflict, ConflictKind } from '../verification/verdict.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A sentence of another document that fills the same slot differently. */
export interface SourceConflict {
  readonly other: RankedSentence;
  /** `claimed` are the words of the sentence that would be shown, `sourced` those of the other. */
  readonly conflict: Conflict;
}

/** Differences that leave no reading in which both sentences hold. Names differ too often without conflict. */
const measured: readonly ConflictKind[] = ['number', 'date'];
const opposed: readonly ConflictKind[] = ['negation', 'antonym', 'direction'];
/** What a difference must be of to concern the point that was asked; other types of question are never contested. */
const contested: Partial<Record<QuestionType, ReadonlySet<ConflictKind>>> = {
  when: new Set(measured),
  'how-many': new Set(measured),
  'yes-no': new Set([...measured, ...opposed]),
  what: new Set(opposed),
  why: new Set(opposed),
  how: new Set(opposed),
};
/** So many of the best sentences of other documents are compared. */
const sentencesTried = 8;
/** The other sentence must cover nearly as much of the question as the one that would be shown. */
const leastShare = 0.8;

/**
 * Looks for a source that says otherwise on the very point of the answer: "built in 1820" against "built in 1832". Rests on
 * typed conflicts between the two sentences, never on their topic, and only on a conflict that concerns what was asked: a
 * question for a date is contested by another date, one for a person by neither.
 */
export function findSourceConflict(
  { question }: WeightedQuestion,
  shown: RankedSentence,
  ranked: readonly RankedSentence[],
  resources: AnsweringResources,
): SourceConflict | undefined {
  const kinds = contested[question.type];
  if (kinds === undefined) return undefined;
  const least = leastShare * (shown.features.contextCoverage ?? 0);
  const rivals = ranked
    .filter(({ passage }) => passage.evidence.document.id !== shown.passage.evidence.document.id)
    .filter(({ features }) => (features.contextCoverage ?? 0) >= least)
    .slice(0, sentencesTried);
  for (const other of rivals) {
    const conflict = contradiction(shown, other, kinds, resources);
    if (conflict !== undefined) return { other, conflict };
    const reversed = contradiction(other, shown, kinds, resources);
    if (reversed !== undefined) {
      return { other, conflict: { ...reversed, claimed: reversed.sourced, sourced: reversed.claimed } };
    }
  }
  return undefined;
}

function contradiction(
  claim: RankedSentence,
  source: RankedSentence,
  kinds: ReadonlySet<ConflictKind>,
  resources: AnsweringResources,
): Conflict | undefined {
  const { passage, document } = source.passage.evidence;
  const alone = { ...evidenceOfPassage(passage, document.title), sentences: [source.sentence.sentence] };
  const verdict = judgeClaim(wordsOf(claim), [alone], resources);
  if (verdict.kind !== 'contradicted') return undefined;
  return verdict.conflicts.find(({ kind }) => kinds.has(kind));
}

function wordsOf({ passage, sentence }: RankedSentence): string {
  const { prose, start } = passage.evidence.passage;
  return prose.slice(sentence.sentence.start - start, sentence.sentence.end - start);
}
