import { abbreviationsOf } from './abbreviations.ts';
import type { Language } from './language.ts';
import { LONGEST_SENTENCE } from './long-sentences.ts';

/** How far to look ahead for the end of a bracket. */
export const AHEAD = 200;

/** Whether what follows (`next`, at most {@link AHEAD} long) is still the sentence that `current` began. */
export function goesOn(current: string, next: string, language: Language): boolean {
  if (current === '' || next === '') {
    return true;
  }
  // Joining bounded by length, or one unclosed bracket would swallow a page.
  if (current.length > LONGEST_SENTENCE / 2) {
    return false;
  }
  return (
    /^[([]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]$/u.test(current) ||
    (/[!…]["'”’»)]*$|[.?]["'”’»)]+$/.test(current) && /^[—–-]?\s*\p{Ll}/u.test(next)) ||
    insideBrackets(current, next) ||
    endsInAbbreviation(current, next, language)
  );
}

const BRACKETS = [
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
] as const;

function insideBrackets(current: string, next: string): boolean {
  return BRACKETS.some(([open, close]) => {
    const opened = current.lastIndexOf(open);
    const closed = current.lastIndexOf(close);
    if (opened < 0 || current.length - opened > AHEAD) {
      return false;
    }
    if (closed > opened) {
      // A script without capitals cannot tell by the next word: a bracket inside a sentence does not end it.
      return opened > 0 && closed >= current.length - 2 && /^\p{Script=Han}/u.test(next);
    }
    const closing = next.indexOf(close);
    const reopening = next.indexOf(open);
    return closing >= 0 && (reopening < 0 || closing < reopening);
  });
}

/** Longer than any abbreviation, its parts and spaces included. */
const LONGEST_ABBREVIATION = 40;

function endsInAbbreviation(current: string, next: string, language: Language): boolean {
  const last = /(?:^|[\s([“"'«„])((?:\p{L}[\p{L}\p{M}'-]*\.\s?)*[\p{L}\p{M}№'-]+|\d{1,2})\.$/u.exec(
    current.slice(-LONGEST_ABBREVIATION),
  )?.[1];
  if (last === undefined) {
    return false;
  }
  const { neverLast, maybeLast, openers } = abbreviationsOf(language);
  const tail = last.split(/\s/).at(-1) ?? last;
  const opener = /^["'“«„([]?([\p{L}'’]+)/u.exec(next)?.[1];
  const opensSentence = opener === undefined ? /^["“«„]/.test(next) : openers.has(opener.toLowerCase());
  if (/^\d+$/.test(tail)) {
    return language === 'de' && !opensSentence;
  }
  // `No.` the abbreviation and `no.` the word: only figures follow the first.
  if (/^(?:no|nos|art|fig|p|pp|s|sec|ch|v|mar|n)$/i.test(tail) && !/^[\d(\p{Lu}]/u.test(next)) {
    return false;
  }
  if (/^nos?$/i.test(tail)) {
    return /^\d/.test(next);
  }
  const name = tail.toLowerCase();
  const whole = last.replace(/\s/g, '').toLowerCase();
  // Written apart (`z. B.`), the first half is judged together with the second.
  const apart = `${name}.${/^(\p{L}{1,3})\./u.exec(next)?.[1]?.toLowerCase()}`;
  if (neverLast.has(name) || neverLast.has(whole) || neverLast.has(apart) || maybeLast.has(apart)) {
    return true;
  }
  const initial = /^\p{Lu}$/u.test(tail) || /^(?:\p{L}\.)+\p{L}$/u.test(whole);
  return (initial || maybeLast.has(name) || maybeLast.has(whole)) && !opensSentence;
}
