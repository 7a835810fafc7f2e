import type { Language } from '../text/language.ts';
import { multiplierOf } from '../text/numbers.ts';
import { isContent, tokenAt, tokenize } from '../text/tokenize.ts';
import { emptyHash, hashOn, WordTable } from './word-table.ts';

/** What a written word or number comes to when it stands alone. */
interface KnownWord {
  readonly terms: readonly string[];
  /** Its term, where it has one and no more: most words have, and nothing else needs to be looked at for them. */
  readonly only: string | undefined;
  readonly isNumber: boolean;
  readonly isMultiplier: boolean;
}

const readers = new Map<Language, TermReader>();
/** What the units up to 127 are: a blank or mark, which no word begins with, a letter, or a digit. */
const [mark, letter, digit] = [0, 1, 2];
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/i.test(character) ? letter : /[0-9]/.test(character) ? digit : mark;
});

/**
 * Content terms of texts, the same as from `tokenize`, many times faster: each written word goes through the text layer
 * once and is remembered. Texts in scripts without spaces are left to the text layer.
 */
export class TermReader {
  readonly #language: Language;
  readonly #known = new WordTable<KnownWord>();
  /** Numbers in several words. */
  readonly #runs = new WordTable<readonly string[]>();
  readonly #learnRun = (written: string) => this.#tokenized(written);
  readonly #learn = (written: string) => this.#knownWord(written);

  constructor(language: Language) {
    this.#language = language;
  }

  /** The one reader of a language, with all that it has learned. */
  static of(language: Language): TermReader {
    const reader = readers.get(language) ?? new TermReader(language);
    readers.set(language, reader);
    return reader;
  }

  /** The terms in order, or undefined where only the whole text can be tokenized. */
  read(text: string): string[] | undefined {
    const terms: string[] = [];
    const numbers = new NumberRun();
    let at = 0;
    while (at < text.length) {
      const first = text.charCodeAt(at);
      if (first < 128 && kinds[first] === mark) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = emptyHash;
      let code = first;
      while (kinds[code] === letter) {
        hash = hashOn(hash, code);
        at += 1;
        // Beyond its end a text has no number for a unit, and one such would make all of them slow.
        code = at < text.length ? text.charCodeAt(at) : 0;
      }
      if (at === start || !endsHere(text, at, code)) {
        const end = tokenAt(text, start);
        if (end === undefined) return undefined;
        at = Math.max(end, start + 1);
        if (end <= start) continue;
        hash = hashOf(text, start, end);
      }
      const word = this.#known.get(text, start, at, hash, this.#learn);
      if (numbers.open || word.isNumber) this.#follow(numbers, word, text, start, at, terms);
      if (word.only !== undefined) terms.push(word.only);
      else if (word.terms.length > 0) terms.push(...word.terms);
    }
    this.#closeRun(numbers, text, terms);
    return terms;
  }

  /** Goes on with a run of numbers, ends it or begins one. */
  #follow(numbers: NumberRun, word: KnownWord, text: string, start: number, end: number, terms: string[]): void {
    if (numbers.open && !((word.isNumber || word.isMultiplier) && joins(text, numbers.end, start))) {
      this.#closeRun(numbers, text, terms);
    }
    if (numbers.open) numbers.extend(end);
    else if (word.isNumber) numbers.begin(start, end, terms.length);
  }

  /** Numbers in several words mean one value: those are read again, together. */
  #closeRun(numbers: NumberRun, text: string, terms: string[]): void {
    if (numbers.open && numbers.words > 1) {
      const { start, end } = numbers;
      terms.length = numbers.firstTerm;
      terms.push(...this.#runs.get(text, start, end, hashOf(text, start, end), this.#learnRun));
    }
    numbers.open = false;
  }

  #tokenized(text: string): string[] {
    return tokenize(text, this.#language)
      .filter((token) => isContent(token, this.#language))
      .map(({ term }) => term);
  }

  #knownWord(written: string): KnownWord {
    const tokens = tokenize(written, this.#language);
    const terms = tokens.filter((token) => isContent(token, this.#language)).map(({ term }) => term);
    return {
      terms,
      only: terms.length === 1 ? terms[0] : undefined,
      isNumber: tokens.some(({ kind }) => kind === 'number'),
      isMultiplier: tokens.some(({ lower }) => multiplierOf(lower) !== undefined),
    };
  }
}

/** Number words and multipliers with no marks but hyphens between them. */
class NumberRun {
  open = false;
  start = 0;
  end = 0;
  words = 0;
  /** How many terms were read before the run. */
  firstTerm = 0;

  begin(start: number, end: number, firstTerm: number): void {
    this.open = true;
    this.start = start;
    this.end = end;
    this.words = 1;
    this.firstTerm = firstTerm;
  }

  extend(end: number): void {
    this.end = end;
    this.words += 1;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** Whether a word of plain Latin letters is over before this unit: an apostrophe or a dot may belong to it, and so may any letter beyond plain Latin. */
function endsHere(text: string, at: number, code: number): boolean {
  return code !== 39 && (code !== 46 || !mayContinue(text.charCodeAt(at + 1))) && !(code > 127);
}

/** Whether a word may go on after a dot with this. */
function mayContinue(code: number): boolean {
  return kinds[code] === letter || code > 127;
}

/** Whether nothing lies between that the text layer makes a mark of, hyphens apart: "5 million", "twenty-five". */
function joins(text: string, from: number, to: number): boolean {
  return !/[^\s\p{L}\p{N}\p{M}-]/u.test(text.slice(from, to));
}
