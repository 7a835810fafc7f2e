import type { Language } from '../../text/language.ts';
import { frequencies, textCount } from './posting-mark.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** Index terms of one passage, field by field, repetitions kept. */
export interface PassageTerms {
  readonly passageId: number;
  readonly documentId: string;
  readonly language: Language;
  readonly text: readonly string[];
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
  /** By place: the mark of highest frequency, and the length of the shortest passage: together a bound on the term's gain. */
  readonly peaks: Uint8Array;
  readonly shortest: Uint16Array;
}

/** For every term the passages that have it: the postings of place `t` are `[starts[t], starts[t + 1])`. */
export interface PostingLists {
  readonly starts: Uint32Array;
  /** Positions, ascending within a term. */
  readonly positions: Uint32Array;
  /** Marks, see posting-mark.ts. */
  readonly marks: Uint8Array;
}

/** What is known of each term from its postings alone. */
export function summarisePostings(
  lists: PostingLists,
  lengths: Uint16Array,
): Pick<LexicalSegment, 'documentFrequencies' | 'peaks' | 'shortest'> {
  const size = lists.starts.length - 1;
  const documentFrequencies = new Uint32Array(size);
  const peaks = new Uint8Array(size);
  const shortest = new Uint16Array(size);
  for (let place = 0; place < size; place += 1) {
    const end = lists.starts[place + 1] as number;
    let inText = 0;
    let peak = 0;
    let least = 0xffff;
    for (let posting = lists.starts[place] as number; posting < end; posting += 1) {
      const mark = lists.marks[posting] as number;
      if (textCount(mark) > 0) inText += 1;
      if ((frequencies[mark] as number) > (frequencies[peak] as number)) peak = mark;
      least = Math.min(least, lengths[lists.positions[posting] as number] as number);
    }
    documentFrequencies[place] = inText;
    peaks[place] = peak;
    shortest[place] = least;
  }
  return { documentFrequencies, peaks, shortest };
}
