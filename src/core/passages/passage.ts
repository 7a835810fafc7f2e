import type { Language } from '../text/language.ts';

/** A few sentences that stand together: the unit that is indexed, retrieved and cited. */
export interface Passage {
  /** Given by the store, never used twice: a changed document gets new ones. Also the label in the indexes. */
  readonly id: number;
  readonly documentId: string;
  /** Place among the passages of its document, from 0. */
  readonly ordinal: number;
  /** `[start, end)` in the document's text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The document's prose from `start` to `end` (see `Document.prose`): offsets within it are offsets minus `start`. */
  readonly prose: string;
  /** Titles of the headings above it, outermost first. */
  readonly headings: readonly string[];
  /** Line of `start` in the document's text, from 1. */
  readonly line: number;
  /** Page of `start`, from 1, where the format has pages. */
  readonly page?: number;
  readonly language: Language;
  /** In reading order, without overlap, inside the passage. */
  readonly sentences: readonly Sentence[];
  /** Passages that say nearly the same share a twin group (the smallest id among them); alone otherwise. */
  readonly twin: number;
}

/** A quotable sentence or list item; offsets are absolute, into the document's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly kind: 'sentence' | 'list-item' | 'table-row' | 'code';
}

/** A passage before the store has given it an id and its twins are known. */
export type PassageDraft = Omit<Passage, 'id' | 'twin'>;
