import type { Language } from '../../text/language.ts';
import { gain, lengthNorm } from './bm25.ts';
import { blockSize, boundOf } from './gain-bound.ts';
import { frequencies, textCount } from './posting-mark.ts';
import { blockPlacesOf } from './posting-places.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** Index terms of one passage, field by field, repetitions kept. */
export interface PassageTerms {
  readonly passageId: number;
  readonly documentId: string;
  readonly language: Language;
  readonly text: readonly string[];
  /** Where each term of the text stands, see posting-places.ts; absent where they follow one another word by word. */
  readonly places?: readonly number[] | undefined;
  readonly headings: readonly string[];
  readonly title: readonly string[];
}

/** Every language has a number in the segments; new ones go to the end. */
export const languageNumbers: readonly Language[] = ['und', 'en', 'ru', 'zh', 'kk', 'tr', 'de', 'es', 'fr', 'ar', 'hi'];

/**
 * An immutable part of the lexical index: an inverted file in typed arrays. "Position" is a passage's place in the
 * segment, from 0 in order of passage id; "place" is a term's place in the dictionary.
 */
export interface LexicalSegment extends PostingLists {
  /** By position, ascending. */
  readonly passageIds: Uint32Array;
  /** By position: number of content terms of the text, 65,535 at most. */
  readonly lengths: Uint16Array;
  /** By position: place of the document's id in `documentIds`. */
  readonly documents: Uint32Array;
  readonly documentIds: readonly string[];
  /** By position: place in `languageNumbers`. */
  readonly languages: Uint8Array;
  readonly terms: TermDictionary;
  /** By place: in how many passages' text the term occurs. */
  readonly documentFrequencies: Uint32Array;
  /** By place: a bound on what a passage gains from the term, see gain-bound.ts. */
  readonly peaks: Uint8Array;
  /** The same for every block of postings, whatever their terms: of posting `p` in block `p / blockSize`. */
  readonly blockPeaks: Uint8Array;
  /** Where in `places` the first posting of every block has its own. */
  readonly blockPlaces: Uint32Array;
}

/** For every term the passages that have it: the postings of place `t` are `[starts[t], starts[t + 1])`. */
export interface PostingLists {
  readonly starts: Uint32Array;
  /** Positions, ascending within a term. */
  readonly positions: Uint32Array;
  /** Marks, see posting-mark.ts. */
  readonly marks: Uint8Array;
  /** Posting after posting where the term stands in the passage's text, as many places as the mark counts, ascending. */
  readonly places: Uint16Array;
}

/** What is known of each term, and of each block, from the postings alone. */
export function summarisePostings(
  { starts, positions, marks }: PostingLists,
  lengths: Uint16Array,
): Pick<LexicalSegment, 'documentFrequencies' | 'peaks' | 'blockPeaks' | 'blockPlaces'> {
  const norm = lengthNorm(averageOf(lengths));
  const size = starts.length - 1;
  const documentFrequencies = new Uint32Array(size);
  const peaks = new Uint8Array(size);
  const blockPeaks = new Uint8Array(Math.ceil(positions.length / blockSize));
  for (let place = 0; place < size; place += 1) {
    const end = starts[place + 1] as number;
    let inText = 0;
    let highest = 0;
    for (let posting = starts[place] as number; posting < end; posting += 1) {
      const mark = marks[posting] as number;
      if (textCount(mark) > 0) inText += 1;
      const bound = boundOf(gain(frequencies[mark] as number, lengths[positions[posting] as number] as number, norm));
      const block = Math.floor(posting / blockSize);
      if (bound > (blockPeaks[block] as number)) blockPeaks[block] = bound;
      if (bound > highest) highest = bound;
    }
    documentFrequencies[place] = inText;
    peaks[place] = highest;
  }
  return { documentFrequencies, peaks, blockPeaks, blockPlaces: blockPlacesOf(marks) };
}

/** Average length of a segment's passages, those removed since included: what its bounds were made with. */
export function averageOf(lengths: Uint16Array): number {
  let total = 0;
  for (const length of lengths) total += length;
  return total / Math.max(1, lengths.length);
}
