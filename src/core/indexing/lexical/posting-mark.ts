/**
 * How a term occurs in a passage, in one byte: the low five bits count its occurrences in the text (31 at most), one bit
 * says that a heading above the passage has it, one that the document's title has it.
 */
export type PostingMark = number;

export const headingMark = 0b010_0000;
export const titleMark = 0b100_0000;
const textBits = 0b001_1111;

/** A heading or title says the term about a whole section, so it counts less than one occurrence in the passage itself. */
const headingWeight = 0.5;
const titleWeight = 0.5;

/** Occurrences in the passage's text, 31 at most. */
export function textCount(mark: PostingMark): number {
  return mark & textBits;
}

/** The mark after one more occurrence in the text. */
export function countedOnce(mark: PostingMark): PostingMark {
  return (mark & textBits) === textBits ? mark : mark + 1;
}

/** For every mark, the term frequency that BM25 sees: occurrences in the text plus weighted title and heading. */
export const frequencies: Float64Array = Float64Array.from({ length: 128 }, (_, mark) => {
  const heading = (mark & headingMark) === 0 ? 0 : headingWeight;
  const title = (mark & titleMark) === 0 ? 0 : titleWeight;
  return textCount(mark) + heading + title;
});
