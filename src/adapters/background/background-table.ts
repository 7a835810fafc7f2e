import { Fault } from '../../core/errors.ts';
import type { Background } from '../../core/text/background.ts';
import { fingerprint, placeByFingerprint } from '../../core/text/fingerprint.ts';

/** What the background is made from: counts by index term and by lower-case word. */
export interface BackgroundCounts {
  /** Number of sentences counted. */
  readonly sentences: number;
  /** In how many of them each index term stands. */
  readonly terms: ReadonlyMap<string, number>;
  /** How often each word inside a sentence began with a capital and how often not. */
  readonly words: ReadonlyMap<string, { readonly upper: number; readonly lower: number }>;
}

const MAGIC = 0x31424e46;
const HEADER_LENGTH = 4;
const LARGEST_HALF = 0xffff;

/**
 * The counts as one file of little-endian 32-bit numbers: magic, number of sentences, of terms, of words; the terms'
 * fingerprints in rising order, their frequencies in the same order; the words' fingerprints, their counts (capitals in
 * the upper 16 bits, small letters in the lower, both scaled down where one exceeds them). Without the spellings it is
 * half the size and needs no parsing; an unknown word meets a known one's counts once in a hundred thousand times.
 */
export function encodeBackground(counts: BackgroundCounts): Uint8Array {
  const terms = byFingerprint(counts.terms);
  const words = byFingerprint(counts.words);
  const numbers = [
    MAGIC,
    counts.sentences,
    terms.length,
    words.length,
    ...terms.map(([key]) => key),
    ...terms.map(([, frequency]) => frequency),
    ...words.map(([key]) => key),
    ...words.map(([, { upper, lower }]) => {
      const shrink = Math.max(1, upper / LARGEST_HALF, lower / LARGEST_HALF);
      return Math.floor(upper / shrink) * (LARGEST_HALF + 1) + Math.floor(lower / shrink);
    }),
  ];
  const file = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, place) => {
    file.writeUInt32LE(number, place * 4);
  });
  return file;
}

/**
 * Reads what `encodeBackground` wrote.
 * @param subject names the file in the error
 * @throws Fault `background-damaged` where the bytes are no whole background table
 */
export function decodeBackground(bytes: Uint8Array, subject: string): Background {
  const numbers = littleEndianNumbers(bytes);
  const [magic, sentences = 0, termCount = 0, wordCount = 0] = numbers;
  if (magic !== MAGIC || bytes.length !== (HEADER_LENGTH + 2 * (termCount + wordCount)) * 4) {
    throw new Fault({
      code: 'background-damaged',
      message: `The background word counts in ${subject} are damaged or incomplete.`,
      remedy: 'Install Footnote again, or make the file anew with `npm run train -- background`.',
      subject,
    });
  }
  const wordStart = HEADER_LENGTH + 2 * termCount;
  const termKeys = numbers.subarray(HEADER_LENGTH, HEADER_LENGTH + termCount);
  const frequencies = numbers.subarray(HEADER_LENGTH + termCount, wordStart);
  const wordKeys = numbers.subarray(wordStart, wordStart + wordCount);
  const capitals = numbers.subarray(wordStart + wordCount);
  return {
    sentences,
    sentenceFrequency: (term) => countOf(termKeys, frequencies, term),
    capitals: (lower) => {
      const packed = countOf(wordKeys, capitals, lower);
      return { upper: packed >>> 16, lower: packed & LARGEST_HALF };
    },
  };
}

function byFingerprint<Value>(entries: ReadonlyMap<string, Value>): [number, Value][] {
  const keyed = new Map([...entries].map(([key, value]): [number, Value] => [fingerprint(key), value]));
  return [...keyed].sort(([left], [right]) => left - right);
}

function littleEndianNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let place = 0; place < numbers.length; place++) numbers[place] = view.getUint32(place * 4, true);
  return numbers;
}

/** 0 for a text that is not among the keys. */
function countOf(keys: Uint32Array, values: Uint32Array, text: string): number {
  return values[placeByFingerprint(keys, text)] ?? 0;
}
