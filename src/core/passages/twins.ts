import type { Passage } from './passage.ts';

/** What is compared of two passages to tell whether they say nearly the same: words as sorted hashes, without repeats. */
export interface TwinProfile {
  readonly words: Uint32Array;
  /** Words with a digit in them. */
  readonly numbers: Uint32Array;
  /** Words with a capital inside a sentence. */
  readonly names: Uint32Array;
  readonly negated: boolean;
}

type TwinText = Pick<Passage, 'prose' | 'start' | 'sentences'>;

/** Share of common words among all words of both from which two passages are twins. */
const ALIKE = 0.6;
/** Share of the shorter one's words that the longer one holds from which it is contained, … */
const CONTAINED = 0.8;
/** … if it has this many words and this share of the longer one's: a sentence inside a page is no twin of the page. */
const FEWEST_CONTAINED = 10;
const SMALLEST_SHARE = 0.5;

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const NEGATORS: ReadonlySet<string> = new Set(
  `not no never nor cannot without none nicht kein keine nie no nunca ni sin ne pas jamais sans не нет ни без никогда емес
  жоқ değil yok 不 没 无 لا لم لن ليس नहीं`.split(/\s+/),
);

/** The profile of a passage. */
export function twinProfile({ prose, start, sentences }: TwinText): TwinProfile {
  const words = new Set<number>();
  const numbers = new Set<number>();
  const names = new Set<number>();
  let negated = false;
  const sentenceStarts = new Set(sentences.map((sentence) => sentence.start - start));
  for (const token of prose.matchAll(TOKEN)) {
    const word = token[0].toLowerCase();
    const hash = hashOf(word);
    words.add(hash);
    negated ||= NEGATORS.has(word) || /n['’]t$/.test(word);
    if (/\p{N}/u.test(word)) {
      numbers.add(hash);
    } else if (
      word !== token[0] &&
      !sentenceStarts.has(token.index) &&
      !/["'“‘«„(]/.test(prose.charAt(token.index - 1))
    ) {
      names.add(hash);
    }
  }
  return { words: sorted(words), numbers: sorted(numbers), names: sorted(names), negated };
}

function sorted(hashes: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(hashes).sort();
}

/**
 * Whether two passages say nearly the same: most words in common, or one contained in the other that is not much longer; but never when each has a
 * number or a name that the other lacks, or only one is negated: texts from one mould differ in just that.
 */
export function areTwins(one: TwinProfile, other: TwinProfile): boolean {
  const [shorter, longer] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const short = shorter.words.length;
  const long = longer.words.length;
  if (short === 0 || short < Math.min(ALIKE, SMALLEST_SHARE) * long || one.negated !== other.negated) {
    return false;
  }
  const common = inBoth(shorter.words, longer.words);
  const alike = common >= ALIKE * (short + long - common);
  const comparable = short >= Math.max(FEWEST_CONTAINED, SMALLEST_SHARE * long);
  if (!alike && !(comparable && common >= CONTAINED * short)) {
    return false;
  }
  const lacks = (from: Uint32Array, words: Uint32Array) => inBoth(from, words) < from.length;
  return (
    !(lacks(one.numbers, other.words) && lacks(other.numbers, one.words)) &&
    !(lacks(one.names, other.words) && lacks(other.names, one.words))
  );
}

/** How many numbers two ascending lists have in common. */
function inBoth(one: Uint32Array, other: Uint32Array): number {
  let common = 0;
  let place = 0;
  for (const hash of one) {
    while (place < other.length && (other[place] ?? 0) < hash) {
      place += 1;
    }
    common += other[place] === hash ? 1 : 0;
  }
  return common;
}

/** Keys a sentence: passages that share none are not compared. */
const KEYS = 3;
/** Words a key is made of: more make keys rarer and near-duplicates easier to miss. */
const WORDS_IN_KEY = 2;

/**
 * Keys to look twins up by, without repeats, unsigned 32-bit: MinHash (Broder, 1997) over the longer words of each sentence.
 * Two sentences with 70 % of these words in common share a key in 87 of 100 cases; a passage has several sentences.
 */
export function twinKeys({ prose, start, sentences }: TwinText): number[] {
  const keys = new Set<number>();
  for (const sentence of sentences) {
    const text = prose.slice(sentence.start - start, sentence.end - start).toLowerCase();
    const hashes = new Set<number>();
    for (const token of text.matchAll(/\p{Script=Han}{2}|[\p{L}\p{M}]{4,}|\p{N}+/gu)) {
      hashes.add(hashOf(token[0]));
    }
    if (hashes.size < 3) {
      continue;
    }
    for (let key = 0; key < KEYS; key += 1) {
      let mixed = key;
      for (let word = 0; word < WORDS_IN_KEY; word += 1) {
        mixed = mix(mixed ^ smallest(hashes, key * WORDS_IN_KEY + word + 1));
      }
      keys.add(mixed);
    }
  }
  return [...keys];
}

function smallest(hashes: ReadonlySet<number>, seed: number): number {
  let least = 0xffffffff;
  for (const hash of hashes) {
    least = Math.min(least, mix(hash ^ Math.imul(seed, 0x9e3779b1)));
  }
  return least;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < word.length; position += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(position), 0x01000193);
  }
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: spreads the bits of a number over all of it. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
