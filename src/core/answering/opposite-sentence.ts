import { evidenceOfPassage } from '../verification/evidence-text.ts';
import { examine } from '../verification/judge-claim.ts';
import type { Conflict } from '../verification/verdict.ts';
import { bareStatementOf } from './question-statement.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** Where a sentence says other things than the question takes for granted or asks of; no model is asked, for only the conflicts count. */
export function conflictsWithAsked(
  { question }: WeightedQuestion,
  { passage: { evidence }, sentence }: RankedSentence,
  resources: AnsweringResources,
): readonly Conflict[] {
  const alone = { ...evidenceOfPassage(evidence.passage, evidence.document.title), sentences: [sentence.sentence] };
  const conflicts = examine(bareStatementOf(question), [alone], resources)?.conflicts ?? [];
  return conflicts.map(({ kind, claimed, sourced }) => ({ kind, claimed, sourced }));
}

/**
 * The conflict by which a sentence says the opposite of what is asked: "the northern path is 5 km long" does not tell how
 * long the southern one is, however many words they share. Undefined where it does not.
 */
export function oppositeOfAsked(conflicts: readonly Conflict[]): Conflict | undefined {
  return conflicts.find(({ kind }) => kind === 'antonym' || kind === 'direction');
}
