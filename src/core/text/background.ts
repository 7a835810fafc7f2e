/**
 * What is known of English words before any document is read, counted over licence-clean text by `npm run train`: how
 * rare a term is, and whether a word is mostly written with a capital. Small corpora make "was founded" look rare; this corrects it.
 */
export interface Background {
  /** Number of sentences counted. */
  readonly sentences: number;
  /** In how many of them the index term stands; 0 where unknown. */
  sentenceFrequency(term: string): number;
  /** How often the word, not at the start of a sentence, began with a capital and how often not. */
  capitals(lower: string): { readonly upper: number; readonly lower: number };
}

/** A background that knows nothing: every term is equally rare, no word is a name. For tests and for languages without a table. */
export const emptyBackground: Background = {
  sentences: 0,
  sentenceFrequency: () => 0,
  capitals: () => ({ upper: 0, lower: 0 }),
};

/** Inverse sentence frequency of a term scaled to 0-1: 1 for a term the background never saw, near 0 for the commonest. */
export function backgroundRarity(background: Background, term: string): number {
  if (background.sentences === 0) return 1;
  const inverse = Math.log((background.sentences + 1) / (background.sentenceFrequency(term) + 0.5));
  return Math.min(1, Math.max(0, inverse / Math.log(background.sentences)));
}

/** Share of a word's occurrences inside sentences that begin with a capital, smoothed: .5 for an unknown word. */
export function capitalRate(background: Background, lower: string): number {
  const counts = background.capitals(lower);
  return (counts.upper + 0.5) / (counts.upper + counts.lower + 1);
}
