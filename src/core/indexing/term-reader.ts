import type { Language } from '../text/language.ts';
import { multiplierOf } from '../text/numbers.ts';
import { isContent, tokenAt, tokenize } from '../text/tokenize.ts';
import { WordTable } from './word-table.ts';

/** What a written word or number comes to when it stands alone. */
interface KnownWord {
  readonly terms: readonly string[];
  readonly isNumber: boolean;
  readonly isMultiplier: boolean;
}

const readers = new Map<Language, TermReader>();
const ordinaryBegin = 65;

/**
 * Content terms of texts, the same as from `tokenize`, many times faster: each written word goes through the text layer
 * once and is remembered. Texts in scripts without spaces are left to the text layer.
 */
export class TermReader {
  readonly #language: Language;
  readonly #known = new WordTable<KnownWord>();
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
      const start = at;
      const end = endOfPlainWord(text, start) ?? tokenAt(text, start);
      if (end === undefined) return undefined;
      at = Math.max(end, start + 1);
      if (end <= start) continue;
      const word = this.#known.get(text, start, end, this.#learn);
      if (numbers.open || word.isNumber) this.#follow(numbers, word, text, start, end, terms);
      if (word.terms.length === 1) terms.push(word.terms[0] as string);
      else for (const term of word.terms) terms.push(term);
    }
    if (numbers.open) this.#closeRun(numbers, text, terms);
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
    if (numbers.words > 1) {
      terms.length = numbers.firstTerm;
      terms.push(...this.#tokenized(text.slice(numbers.start, numbers.end)));
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
    return {
      terms: tokens.filter((token) => isContent(token, this.#language)).map(({ term }) => term),
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

/** Where a word of plain Latin letters that starts here ends; the start itself for a blank or mark; undefined for anything harder. */
function endOfPlainWord(text: string, start: number): number | undefined {
  let end = start;
  let code = text.charCodeAt(end);
  while ((code >= 97 && code <= 122) || (code >= ordinaryBegin && code <= 90)) {
    end += 1;
    code = text.charCodeAt(end);
  }
  const isDigit = code >= 48 && code <= 57;
  if (end === start) return isDigit || code > 127 ? undefined : start;
  // An apostrophe or a dot may belong to the word, and so may any letter beyond plain Latin.
  const ends = code !== 39 && (code !== 46 || !mayContinue(text.charCodeAt(end + 1))) && !(code > 127);
  return ends ? end : undefined;
}

/** Whether a word may go on after a dot with this. */
function mayContinue(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= ordinaryBegin && code <= 90) || code > 127;
}

/** Whether nothing lies between that the text layer makes a mark of, hyphens apart: "5 million", "twenty-five". */
function joins(text: string, from: number, to: number): boolean {
  return !/[^\s\p{L}\p{N}\p{M}-]/u.test(text.slice(from, to));
}
