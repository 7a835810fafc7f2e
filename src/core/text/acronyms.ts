import type { Language } from './language.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A short form and the terms of the long form that it stands for, learned from "Long Name (LN)". */
export interface Acronym {
  /** Lower case, as its token's `lower`. */
  readonly short: string;
  /** Index term of the short form's token. */
  readonly term: string;
  /** Index terms of the long form's words in order, small words left out. */
  readonly long: readonly string[];
}

const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', '-', '&', '’', "'"]);
const longestLongForm = 12;

const shortInBrackets = /\(\s*(\p{Lu}[\p{Lu}\p{N}.]{1,7})s?\s*[),;]/gu;
const shortBeforeBrackets = /(\p{Lu}[\p{Lu}\p{N}.]{1,7})s?(?:['’]s)?\s*\(([^)]*)\)/gu;
const lastWord = /[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*[^\p{L}\p{M}]*$/u;
/** Letters that are looked at to find the last word. */
const longestWord = 60;
/** No long form is written with more letters than these. */
const longestLongFormLetters = 200;

/** Acronyms that a text defines, see `learnAcronyms`; only what stands around brackets is tokenized. */
export function acronymsIn(text: string, language: Language): Acronym[] {
  // Said of most texts, and a definition needs one.
  if (!text.includes('(')) return [];
  return definitions(text).flatMap((definition) => learnAcronyms(tokenize(definition, language)));
}

/** Stretches of a text that may each define an acronym. */
function definitions(text: string): string[] {
  const found: string[] = [];
  for (const { 0: brackets, 1: short = '', index } of text.matchAll(shortInBrackets)) {
    const before = text.slice(Math.max(0, index - longestLongFormLetters), index);
    const whole = index > longestLongFormLetters ? before.replace(/^\S*/, '') : before;
    if (mayEndLongForm(before, short)) found.push(`${lastWords(whole, wordsOf(short))}${brackets}`);
  }
  for (const { 0: definition, 1: short = '', 2: inside = '' } of text.matchAll(shortBeforeBrackets)) {
    if (mayEndLongForm(inside, short)) found.push(definition);
  }
  return found;
}

/** In how many words a long form may stand at most: one a letter, and as many small ones. */
function wordsOf(short: string): number {
  return 2 * short.length + 2;
}

function lastWords(text: string, count: number): string {
  let start = text.length;
  for (let left = count; left > 0 && start > 0; left -= 1) start = text.lastIndexOf(' ', start - 1);
  return text.slice(Math.max(0, start));
}

function mayEndLongForm(text: string, short: string): boolean {
  const word = lastWord.exec(text.slice(-longestWord))?.[0].toLowerCase() ?? '';
  const initial = /\p{L}(?=\P{L}*$)/u.exec(short.toLowerCase())?.[0] ?? '';
  return word.startsWith(initial) || [...smallWords].some((small) => word.startsWith(small));
}

/**
 * Acronyms that a text defines: a long form whose initials are the capitals in the brackets after it ("Silk Road Economic
 * Belt (SREB)"), or the other way round ("SREB (Silk Road Economic Belt)"). Initials may skip small words.
 */
export function learnAcronyms(tokens: readonly Token[]): Acronym[] {
  const found: Acronym[] = [];
  for (let index = 1; index < tokens.length - 1; index += 1) {
    if (tokens[index]?.surface !== '(') continue;
    const inside = tokens[index + 1];
    const close = tokens[index + 2];
    if (
      inside !== undefined &&
      isShortForm(inside) &&
      (close?.surface === ')' || close?.surface === ',' || close?.surface === ';')
    ) {
      const long = longFormBefore(tokens, index, inside.lower);
      if (long !== undefined) found.push({ short: inside.lower, term: inside.term, long });
      continue;
    }
    const before = tokens[index - 1];
    if (before !== undefined && isShortForm(before)) {
      const end = tokens.findIndex((token, position) => position > index && token.surface === ')');
      const long = end < 0 ? undefined : longFormBefore(tokens, end, before.lower);
      if (long !== undefined && end - index <= longestLongForm + 1)
        found.push({ short: before.lower, term: before.term, long });
    }
  }
  return found;
}

/**
 * Replaces every long form of the table by one token whose term is the acronym's, so that both count as one name. Offsets
 * of the new token cover the long form.
 */
export function foldAcronyms(tokens: readonly Token[], acronyms: readonly Acronym[]): Token[] {
  if (acronyms.length === 0) return [...tokens];
  const byFirst = groupByFirst(acronyms);
  const folded: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const match = (byFirst.get(token.term) ?? [])
      .map((acronym) => ({ acronym, last: endOfLongForm(tokens, index, acronym.long) }))
      .filter((candidate) => candidate.last !== undefined)
      .sort((a, b) => (b.last ?? 0) - (a.last ?? 0))[0];
    if (match?.last === undefined) {
      folded.push(token);
      continue;
    }
    const last = tokens[match.last] ?? token;
    folded.push({
      ...token,
      surface: match.acronym.short.toUpperCase(),
      term: match.acronym.term,
      lower: match.acronym.short,
      end: last.end,
      kind: 'word',
      capitalised: true,
    });
    index = match.last;
  }
  return folded;
}

/** The table of a corpus stays the same for every text that is folded by it. */
const grouped = new WeakMap<readonly Acronym[], ReadonlyMap<string, readonly Acronym[]>>();

function groupByFirst(acronyms: readonly Acronym[]): ReadonlyMap<string, readonly Acronym[]> {
  const known = grouped.get(acronyms);
  if (known !== undefined) return known;
  const groups = new Map<string, Acronym[]>();
  for (const acronym of acronyms) {
    const first = acronym.long[0] ?? '';
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [acronym]);
    else group.push(acronym);
  }
  grouped.set(acronyms, groups);
  return groups;
}

function isShortForm(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.]{1,7}s?$/u.test(token.surface);
}

function longFormBefore(tokens: readonly Token[], end: number, short: string): string[] | undefined {
  const letters = [...short.replace(/[^\p{L}]/gu, '')];
  const terms: string[] = [];
  let letter = letters.length - 1;
  for (let index = end - 1; index >= 0 && index >= end - longestLongForm && letter >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.surface === '(' || token.surface === ')' || token.surface === '.')
      return undefined;
    const matches = token.lower.startsWith(letters[letter] ?? '');
    if (matches) letter -= 1;
    else if (!smallWords.has(token.lower)) return undefined;
    if (token.kind !== 'punctuation' && !smallWords.has(token.lower)) terms.unshift(token.term);
  }
  return letter < 0 && terms.length >= 2 ? terms : undefined;
}

function endOfLongForm(tokens: readonly Token[], first: number, long: readonly string[]): number | undefined {
  let index = first;
  for (const term of long) {
    while (index > first && smallWords.has(tokens[index]?.lower ?? '') && tokens[index]?.term !== term) index += 1;
    if (tokens[index]?.term !== term) return undefined;
    index += 1;
  }
  return index - 1;
}
