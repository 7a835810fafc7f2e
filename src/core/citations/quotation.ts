import type { Document, DocumentSummary } from '../documents/document.ts';
import { readableProse } from '../documents/readable-prose.ts';
import { locatorOf } from '../passages/locator.ts';
import type { Passage } from '../passages/passage.ts';
import type { Span } from '../retrieval/evidence.ts';
import type { Quotation } from './reply.ts';

/** What quotations are cut from: the passages that a draft's spans name, and the whole texts of their documents. */
export interface QuotedSources {
  readonly passages: ReadonlyMap<number, Passage>;
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** Text of each document by id. */
  readonly texts: ReadonlyMap<string, Pick<Document, 'text' | 'prose'>>;
}

/** The span as a quotation, cut by offset; undefined where passage or document is not among the sources. */
export function quotationOf(span: Span, sources: QuotedSources): Quotation | undefined {
  const passage = sources.passages.get(span.passageId);
  const document = sources.documents.get(span.documentId);
  const stored = sources.texts.get(span.documentId);
  if (passage === undefined || document === undefined || stored === undefined) return undefined;
  const { text } = stored;
  // A fact of the front matter stands above every heading.
  const headings = span.start < passage.start ? [] : passage.headings;
  return {
    document,
    passageId: span.passageId,
    ...quoteOf(stored, span.start, span.end),
    start: span.start,
    end: span.end,
    locator: locatorOf({ ...passage, headings, line: text.slice(0, span.start).split('\n').length }),
  };
}

/** A stretch of a document's text, exact, and as people read it where that is not the same. */
export function quoteOf(
  document: Pick<Document, 'text' | 'prose'>,
  start: number,
  end: number,
): Pick<Quotation, 'quote' | 'prose'> {
  const quote = document.text.slice(start, end);
  const prose = readableProse(document, start, end);
  return prose === quote ? { quote } : { quote, prose };
}
