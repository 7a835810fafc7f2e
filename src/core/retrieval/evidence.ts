import type { DocumentSummary } from '../documents/document.ts';
import type { Passage } from '../passages/passage.ts';

/** A passage found for a question or claim, with the scores it was found by. */
export interface Evidence {
  readonly passage: Passage;
  readonly document: DocumentSummary;
  /** Fused score, 0 to 1; comparable across corpora. Order of the list is by this. */
  readonly score: number;
  /** BM25 over the most that the question could have scored, 0 to 1. */
  readonly lexical: number;
  /** Cosine between question and passage, -1 to 1. */
  readonly similarity: number;
  /** How near the question's words stand to one another in the passage, 0 to 1. */
  readonly proximity: number;
}

/** `[start, end)` of a document's text that a reader may be shown as a quote: always one or more whole sentences of a passage. */
export interface Span {
  readonly passageId: number;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}
