import type { DraftClaim } from '../answering/draft.ts';
import type { Span } from '../retrieval/evidence.ts';
import { type QuotedSources, quotationOf } from './quotation.ts';
import type { Citation, CitedClaim, NonEmpty } from './reply.ts';

const mostPerClaim = 4;

/** A numbered passage in the making: the stretch from the first to the last sentence that is cited of it. */
interface NumberedSpan {
  readonly number: number;
  readonly twin: number;
  span: Span;
}

/**
 * Numbers what the claims cite: from 1 in order of first use, one number for one passage and its twins. A quotation runs
 * from the first to the last sentence that is cited of its passage. A claim whose sources are gone is left out; undefined
 * where none is left.
 */
export function numberCitations(
  claims: readonly DraftClaim[],
  sources: QuotedSources,
): { readonly claims: NonEmpty<CitedClaim>; readonly citations: NonEmpty<Citation> } | undefined {
  const numbered: NumberedSpan[] = [];
  const cited: CitedClaim[] = [];
  for (const claim of claims) {
    const numbers = new Set(
      claim.spans.slice(0, mostPerClaim).flatMap((span) => numberOf(span, numbered, sources) ?? []),
    );
    const [first, ...rest] = numbers;
    if (first !== undefined) cited.push({ text: claim.text, citations: [first, ...rest] });
  }
  const citations = numbered.flatMap(({ number, span }): Citation[] => {
    const quotation = quotationOf(span, sources);
    return quotation === undefined ? [] : [{ number, ...quotation }];
  });
  const [firstClaim, ...claimsLeft] = cited;
  const [firstCitation, ...citationsLeft] = citations;
  if (firstClaim === undefined || firstCitation === undefined) return undefined;
  return { claims: [firstClaim, ...claimsLeft], citations: [firstCitation, ...citationsLeft] };
}

function numberOf(span: Span, numbered: NumberedSpan[], sources: QuotedSources): number | undefined {
  if (quotationOf(span, sources) === undefined) return undefined;
  const twin = sources.passages.get(span.passageId)?.twin ?? span.passageId;
  const known = numbered.find((entry) => entry.twin === twin);
  if (known === undefined) {
    numbered.push({ number: numbered.length + 1, twin, span });
    return numbered.length;
  }
  if (known.span.passageId === span.passageId) {
    const start = Math.min(known.span.start, span.start);
    known.span = { ...known.span, start, end: Math.max(known.span.end, span.end) };
  }
  return known.number;
}
