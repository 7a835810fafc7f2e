import { evidenceOfPassage } from '../verification/evidence-text.ts';
import { judgeClaim } from '../verification/judge-claim.ts';
import type { Conflict } from '../verification/verdict.ts';
import { bareStatementOf } from './question-statement.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/**
 * The words in which a sentence says the opposite of what is asked: "the northern path is 5 km long" does not tell how long
 * the southern one is, however many words they share. Undefined where it does not.
 */
export function oppositeOfAsked(
  { question }: WeightedQuestion,
  { passage: { evidence }, sentence }: RankedSentence,
  resources: AnsweringResources,
): Conflict | undefined {
  const alone = { ...evidenceOfPassage(evidence.passage, evidence.document.title), sentences: [sentence.sentence] };
  return judgeClaim(bareStatementOf(question), [alone], resources).conflicts.find(
    ({ kind }) => kind === 'antonym' || kind === 'direction',
  );
}
