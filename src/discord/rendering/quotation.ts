import type { Quotation } from '../../core/citations/reply.ts';
import type { DocumentSummary } from '../../core/documents/document.ts';
import { promises } from '../limits.ts';
import { literalWithin } from './plain.ts';

const longestAddress = 400;

/**
 * “the words”, Title (linked where the document has an address), locator. Fits a message of either form.
 * @param shown characters of the quote as the reader sees them, at most 500
 */
export function quotationLines(quotation: Quotation, shown: number = promises.shownQuote): string {
  return `“${literalWithin(quotation.quote, shown * 2, shown)}”\n— ${placeOf(quotation)}`;
}

/** Title and locator, as a citation names them. */
export function placeOf({ document, locator }: Pick<Quotation, 'document' | 'locator'>): string {
  const place = literalWithin(locator, 200);
  return place ? `${titleOf(document)}, ${place}` : titleOf(document);
}

/** The document's title, a link where the document has an address. */
export function titleOf(document: DocumentSummary): string {
  const title = literalWithin(document.title || document.id, promises.shownTitle * 2, promises.shownTitle);
  const address = linkable(document.metadata.address);
  return address === undefined ? title : `[${title}](<${address}>)`;
}

/** A sentence with the numbers right behind it. */
export function withNumbers(text: string, numbers: readonly number[]): string {
  return `${text}${numbers.map((number) => `[${number}]`).join('')}`;
}

/** A citation to paste into one's own notes, on one line, unescaped. */
export function copyableCitation({ quote, document, locator }: Quotation): string {
  const { author, publisher, date, address } = document.metadata;
  const source = [author, document.title, publisher, date, locator, address].filter(
    (piece) => piece !== undefined && piece !== '',
  );
  return `“${quote.replace(/\s+/gu, ' ').trim()}” — ${source.join(', ')}`;
}

/** Text in a code block, which it cannot close. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;
}

function linkable(address: string | undefined): string | undefined {
  if (address === undefined || address.length > longestAddress || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  const safe = href
    .replace(/[()<>\s]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return /^https?:$/.test(protocol) && safe.length <= longestAddress ? safe : undefined;
}
