import { type TextSpan, trimmedSpan } from './span.ts';

/** No sentence is longer than this many UTF-16 units: what has no full stop is cut at the last pause or space before it. */
export const LONGEST_SENTENCE = 1000;

/** The sentence, in pieces if it is longer than {@link LONGEST_SENTENCE}. */
export function* cutToLength(text: string, sentence: TextSpan): Generator<TextSpan> {
  let start = sentence.start;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const cut = cutBefore(text, start, start + LONGEST_SENTENCE);
    yield trimmedSpan(text, start, cut);
    start = trimmedSpan(text, cut, sentence.end).start;
  }
  yield { start, end: sentence.end };
}

/** The best place to cut at or before `limit`: after a pause, else after a space, else between two characters. */
function cutBefore(text: string, start: number, limit: number): number {
  for (const place of [/[;；。]/, /[,，、:：]/, /\s/]) {
    for (let cut = limit; cut > start + LONGEST_SENTENCE / 2; cut -= 1) {
      if (place.test(text.charAt(cut - 1)) && !/\d/.test(text.charAt(cut))) {
        return cut;
      }
    }
  }
  // Neither a surrogate pair nor a letter and its marks may be torn apart.
  let cut = limit;
  while (
    cut > start + LONGEST_SENTENCE / 2 &&
    /^(?:[\uDC00-\uDFFF]|\p{M}|\u200D|\uFE0F)/u.test(text.slice(cut, cut + 2))
  ) {
    cut -= 1;
  }
  return cut;
}
