import type { Quotation } from '../../core/citations/reply.ts';
import type { DocumentSummary } from '../../core/documents/document.ts';
import { promises } from '../limits.ts';
import type { Column } from './body.ts';
import { literalWithin } from './plain.ts';

const longestAddress = 400;

/**
 * “the words”, Title (linked where the document has an address), locator. Fits a message of either form.
 * @param shown characters of the quote as the reader sees them, at most 500
 */
export function quotationLines(quotation: Quotation, shown: number = promises.shownQuote): string {
  return `“${literalWithin(wordsOf(quotation), shown * 2, shown)}”\n— ${placeOf(quotation)}`;
}

/** A quotation as a column: number and title above, the words and their place below, linked where the document has an address. */
export function quotationColumn(number: number, quotation: Quotation): Column {
  const title = literalWithin(quotation.document.title || quotation.document.id, 240, promises.shownTitle);
  const locator = literalWithin(quotation.locator, 120);
  const address = linkable(quotation.document.metadata.address);
  const place = address === undefined ? locator : `[${locator || new URL(address).hostname}](<${address}>)`;
  const words = `“${literalWithin(wordsOf(quotation), promises.shownQuote * 2, promises.shownQuote)}”`;
  return { heading: `[${number}] ${title}`, text: place === '' ? words : `${words}\n— ${place}` };
}

/** The quoted words as people read them: without the markup of the document. */
export function wordsOf({ quote, prose }: Pick<Quotation, 'quote' | 'prose'>): string {
  return prose ?? quote;
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
export function copyableCitation(quotation: Quotation): string {
  const { document, locator } = quotation;
  const { author, publisher, date, address } = document.metadata;
  const source = [author, document.title, publisher, date, locator, address].filter(
    (piece) => piece !== undefined && piece !== '',
  );
  return `“${wordsOf(quotation).replace(/\s+/gu, ' ').trim()}” — ${source.join(', ')}`;
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
