import type { Quotation } from '../core/citations/reply.ts';
import type { Block, Document, DocumentSummary } from '../core/documents/document.ts';
import { readableProse } from '../core/documents/readable-prose.ts';

/** A quotation inside its paragraph, or a paragraph before or after it. */
export interface CitationView {
  readonly document: DocumentSummary;
  /** Readable text (`readableProse`) of the page: what stands before the quote, the quote, what follows. `quote` is empty on other pages. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Place among the document's pages, from 1. */
  readonly page: number;
  readonly pages: number;
  /** `moved`: the document changed, the quote still stands in it. */
  readonly state: 'unchanged' | 'moved';
}

/** `changed`: the document no longer holds the quote. `removed`: the document is no longer among the sources. */
export type LostCitation = 'changed' | 'removed';

/** Opens a stored quotation in today's document, `turned` pages after (or before, where negative) the one that holds it. */
export async function viewCitation(
  documents: { document(id: string): Promise<Document | undefined> },
  quotation: Quotation,
  turned: number,
): Promise<CitationView | LostCitation> {
  const document = await documents.document(quotation.document.id);
  if (!document) return 'removed';
  const start = positionOf(quotation, document);
  if (start === undefined) return 'changed';
  const end = start + quotation.quote.length;
  const pages = readingPages(document);
  const home = pages.findIndex((page) => page.start <= start && start < page.end);
  const pageOfQuote = {
    start: Math.min(pages[home]?.start ?? start, start),
    end: Math.max(pages[home]?.end ?? end, end),
  };
  const index = Math.min(Math.max(Math.max(home, 0) + turned, 0), Math.max(pages.length - 1, 0));
  const page = turned === 0 || index === home ? pageOfQuote : (pages[index] ?? pageOfQuote);
  const isHome = page === pageOfQuote;
  return {
    document: { id: document.id, title: document.title, metadata: document.metadata, hash: document.hash },
    before: readableProse(document, page.start, isHome ? start : page.end),
    quote: isHome ? readableProse(document, start, end) : '',
    after: isHome ? readableProse(document, end, page.end) : '',
    page: index + 1,
    pages: Math.max(pages.length, 1),
    state: document.hash === quotation.document.hash ? 'unchanged' : 'moved',
  };
}

function positionOf(quotation: Quotation, document: Document): number | undefined {
  if (document.text.slice(quotation.start, quotation.end) === quotation.quote) return quotation.start;
  const found = document.text.indexOf(quotation.quote);
  return found < 0 ? undefined : found;
}

interface Page {
  readonly start: number;
  readonly end: number;
}

const runKinds = new Set<Block['kind']>(['list-item', 'table-row', 'code']);
const longestRun = 1_200;

/** Paragraphs in reading order; list items and table rows run together up to a screenful. Headings and boilerplate are left out. */
function readingPages({ blocks }: Document): Page[] {
  const pages: Page[] = [];
  let lastKind: Block['kind'] | undefined;
  for (const block of blocks) {
    const last = pages.at(-1);
    const runsOn = last && block.kind === lastKind && runKinds.has(block.kind) && block.end - last.start <= longestRun;
    if (runsOn) pages[pages.length - 1] = { start: last.start, end: block.end };
    else if (block.kind !== 'boilerplate' && block.kind !== 'heading')
      pages.push({ start: block.start, end: block.end });
    lastKind = block.kind;
  }
  return pages;
}
