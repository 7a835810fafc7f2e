import type { DraftClaim } from '../../core/answering/draft.ts';
import { numberCitations } from '../../core/citations/number-citations.ts';
import type { Citation, NonEmpty } from '../../core/citations/reply.ts';
import type { SummaryGroup } from '../../core/study/summary/summary.ts';
import { quotedSpans } from '../quoted-sources.ts';
import type { StudyParts } from './study-parts.ts';

/** Bullets before they are numbered. */
export type DraftGroup = Omit<SummaryGroup, 'claims'> & { readonly claims: readonly DraftClaim[] };

/** Groups with their citations numbered throughout and cut from the stored documents; undefined where nothing is left to show. */
export async function citedGroups(
  drafts: readonly DraftGroup[],
  { snapshot }: StudyParts,
): Promise<{ readonly groups: NonEmpty<SummaryGroup>; readonly citations: NonEmpty<Citation> } | undefined> {
  const claims = drafts.flatMap((draft) => draft.claims);
  const numbered = numberCitations(
    claims,
    await quotedSpans(
      claims.flatMap(({ spans }) => spans),
      snapshot,
    ),
  );
  // Fewer claims than drafted: a document went away meanwhile, and what belongs to which group is no longer known.
  if (numbered === undefined || numbered.claims.length !== claims.length) return undefined;
  let next = 0;
  const groups = drafts.flatMap(({ claims: own, ...group }): SummaryGroup[] => {
    const [first, ...rest] = numbered.claims.slice(next, next + own.length);
    next += own.length;
    return first === undefined ? [] : [{ ...group, claims: [first, ...rest] }];
  });
  const [first, ...rest] = groups;
  return first === undefined ? undefined : { groups: [first, ...rest], citations: numbered.citations };
}
