import type { DraftClaim } from '../../core/answering/draft.ts';
import { numberCitations } from '../../core/citations/number-citations.ts';
import type { Citation, NonEmpty } from '../../core/citations/reply.ts';
import type { StudySentence } from '../../core/study/sentences/study-sentence.ts';
import type { SummaryGroup } from '../../core/study/summary/summary.ts';
import { quotedSpans } from '../quoted-sources.ts';
import type { StudyParts } from './study-parts.ts';

/** Bullets before they are numbered: each the sentences that say it, the first of which is shown. */
export type DraftGroup = Omit<SummaryGroup, 'claims'> & {
  readonly sentences: readonly (readonly [StudySentence, ...StudySentence[]])[];
};

/** Groups with their citations numbered throughout and cut from the stored documents; undefined where nothing is left to show. */
export async function citedGroups(
  drafts: readonly DraftGroup[],
  { snapshot }: StudyParts,
): Promise<{ readonly groups: NonEmpty<SummaryGroup>; readonly citations: NonEmpty<Citation> } | undefined> {
  const claims = drafts.flatMap(({ sentences }) => sentences.map(claimOf));
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
  const groups = drafts.flatMap(({ sentences, ...group }): SummaryGroup[] => {
    const [first, ...rest] = numbered.claims.slice(next, next + sentences.length);
    next += sentences.length;
    return first === undefined ? [] : [{ ...group, claims: [first, ...rest] }];
  });
  const [first, ...rest] = groups;
  return first === undefined ? undefined : { groups: [first, ...rest], citations: numbered.citations };
}

function claimOf([shown, ...others]: readonly [StudySentence, ...StudySentence[]]): DraftClaim {
  return { text: shown.text, spans: [shown.span, ...others.map(({ span }) => span)] };
}
