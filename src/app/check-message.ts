import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { splitClaims } from '../core/verification/split-claims.ts';
import { checkClaim } from './check-claim.ts';
import type { CheckedClaim, Judging } from './footnote.ts';

/** A member's message split into claims, each judged; questions, opinions and instructions are left alone. In the order of the message. */
export async function checkMessage(
  text: string,
  snapshot: CorpusSnapshot,
  documentIds?: readonly string[],
  judging: Judging = {},
): Promise<CheckedClaim[]> {
  const checked: CheckedClaim[] = [];
  for (const { sentence, claim, leftOut } of splitClaims(text, detectLanguage(text))) {
    if (leftOut !== undefined) continue;
    const scope = documentIds === undefined ? {} : { documentIds };
    const judged = await checkClaim({ claim, ...scope, ...judging }, snapshot);
    checked.push({ ...judged, claim: sentence });
  }
  return checked;
}
