import { blockSize } from './gain-bound.ts';
import { textCount } from './posting-mark.ts';

/**
 * Where a term stands in a passage's text is counted in half words: the words of a script with spaces are two apart, the
 * characters of one without are one apart, since two of them make a word as a rule.
 */
export const placesPerWord = 2;

/** The place of a term that is said by the text without standing in it, such as a short form; and of all beyond 65,534. */
export const nowhere = 0xffff;

/** Where in the list of places the first posting of every block has its own. */
export function blockPlacesOf(marks: Uint8Array): Uint32Array {
  const starts = new Uint32Array(Math.ceil(marks.length / blockSize));
  let place = 0;
  for (let posting = 0; posting < marks.length; posting += 1) {
    if (posting % blockSize === 0) starts[posting / blockSize] = place;
    place += textCount(marks[posting] as number);
  }
  return starts;
}

/** Places as a segment holds them. */
interface PlaceLists {
  readonly marks: Uint8Array;
  readonly places: Uint16Array;
  readonly blockPlaces: Uint32Array;
}

/** The known places of a posting, ascending; none where the term stands in headings or title only. */
export function placesOfPosting({ marks, places, blockPlaces }: PlaceLists, posting: number): Uint16Array {
  const block = Math.floor(posting / blockSize);
  let start = blockPlaces[block] as number;
  for (let before = block * blockSize; before < posting; before += 1) start += textCount(marks[before] as number);
  let end = start + textCount(marks[posting] as number);
  while (end > start && places[end - 1] === nowhere) end -= 1;
  return places.subarray(start, end);
}
