import { editDistance } from '../../text/edit-distance.ts';
import type { Language } from '../../text/language.ts';
import { tokenize } from '../../text/tokenize.ts';

/** One slip of the hand is forgiven in words of this many letters and more. */
const longWord = 5;

/**
 * Whether what somebody typed is the key: the same words or the same number, however written; articles aside, one slip
 * forgiven in a long word, and a name's last word enough for the whole name.
 */
export function acceptsAnswer(given: string, key: string, language: Language): boolean {
  const [typed, wanted] = [given, key].map((text) =>
    tokenize(text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ''), language).filter(
      ({ kind, lower }) => kind !== 'punctuation' && !/^(?:the|a|an)$/.test(lower),
    ),
  );
  if (typed === undefined || wanted === undefined || typed.length === 0) return false;
  const numbers = wanted.filter(({ kind }) => kind === 'number');
  if (numbers.length > 0) {
    const values = typed.flatMap(({ value }) => value ?? []);
    return values.length === numbers.length && numbers.every(({ value }, at) => value === values[at]);
  }
  const words = wanted.map(({ lower }) => lower);
  const said = typed.map(({ lower }) => lower);
  if (said.length === 1 && words.length > 1) return isNearly(said[0] ?? '', words.at(-1) ?? '');
  return said.length === words.length && words.every((word, at) => isNearly(said[at] ?? '', word));
}

function isNearly(said: string, word: string): boolean {
  return said === word || (word.length >= longWord && editDistance(said, word, 1) <= 1);
}
