import { judgeClaim } from '../../verification/judge-claim.ts';
import type { VerificationResources } from '../../verification/resources.ts';
import type { Conflict, ConflictKind } from '../../verification/verdict.ts';
import { evidenceOfSentence } from './says-the-same.ts';
import type { StudySentence } from './study-sentence.ts';

/** Differences that leave no reading in which both sentences hold. Names differ too often without conflict. */
const telling: ReadonlySet<ConflictKind> = new Set(['number', 'date', 'negation', 'antonym', 'direction']);

/**
 * The one point on which two sentences that otherwise say the same contradict each other, each taken as a claim against
 * the other; undefined where they do not, or differ in more than that.
 */
export function differ(
  one: StudySentence,
  other: StudySentence,
  resources: VerificationResources,
): Conflict | undefined {
  const there = judgeClaim(one.text, [evidenceOfSentence(other)], resources);
  if (there.kind !== 'contradicted' || there.conflicts.length !== 1) return undefined;
  const back = judgeClaim(other.text, [evidenceOfSentence(one)], resources);
  if (back.kind !== 'contradicted') return undefined;
  return there.conflicts.find(({ kind }) => telling.has(kind));
}
