import { evidenceOfPassage } from '../../verification/evidence-text.ts';
import { judgeStatement } from '../../verification/judge-statement.ts';
import type { VerificationResources } from '../../verification/resources.ts';
import type { StudySentence } from './study-sentence.ts';

/** Whether a sentence, as it would be shown, passes the claim gate against the passage it is cited from. */
export function holds({ text, passage }: StudySentence, resources: VerificationResources): boolean {
  const { passage: stored, document } = passage.evidence;
  return judgeStatement(text, [evidenceOfPassage(stored, document.title)], resources).kind === 'supported';
}
