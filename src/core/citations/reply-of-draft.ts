import type { Draft } from '../answering/draft.ts';
import { numberCitations } from './number-citations.ts';
import { type QuotedSources, quotationOf } from './quotation.ts';
import type { ConflictReply, RefusalReply, Reply } from './reply.ts';

/** A draft with its citations numbered and its quotations cut; what cannot be cited any more is refused. */
export function replyOfDraft(draft: Draft, sources: QuotedSources): Reply {
  if (draft.kind === 'refusal') {
    const { reason, why, suggestions } = draft;
    const nearest = draft.nearest.flatMap((span) => quotationOf(span, sources) ?? []);
    return { kind: 'refusal', reason, why, nearest, suggestions, withheld: draft.withheld ?? [] };
  }
  const numbered = numberCitations(draft.claims, sources);
  if (numbered === undefined) return sourcesGone;
  const { claims, citations } = numbered;
  if (draft.kind === 'answer') {
    const { withheld = [], drafter = 'extractive' } = draft;
    return { kind: 'answer', claims, citations, withheld, drafter };
  }
  const { why } = draft;
  if (draft.kind === 'correction') return { kind: 'correction', why, claims, citations, withheld: [] };
  const [one, other, ...rest] = claims;
  if (other === undefined) return { kind: 'answer', claims, citations, withheld: [], drafter: 'extractive' };
  const sides: ConflictReply['claims'] = [one, other, ...rest];
  return { kind: 'conflict', why, claims: sides, citations, withheld: [] };
}

const sourcesGone: RefusalReply = {
  kind: 'refusal',
  reason: 'not-stated',
  why: 'The passage that answered this has just been removed.',
  nearest: [],
  suggestions: [],
  withheld: [],
};
