import type { NonEmpty, Quotation } from '../../citations/reply.ts';

/** A flashcard: what stands on its front is made from a stored sentence, and its back is that sentence. */
export interface Card {
  /** A term and what it is, a question and its answer, or a sentence with a gap. */
  readonly kind: 'term' | 'question' | 'gap';
  readonly front: string;
  /** What is to be known, in the source's own words; for `gap` the words of the gap. */
  readonly back: string;
  /** The sentence that it stands in. */
  readonly source: Quotation;
}

export interface Deck {
  readonly kind: 'deck';
  readonly cards: NonEmpty<Card>;
  readonly wanted: number;
}
