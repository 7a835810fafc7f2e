import type { TextSpan } from './span.ts';

const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々ー';
const spacedLetter = `[[\\p{L}\\p{M}]--[${unspacedScripts}]]`;

/** What stands apart in a text: a number, a run of an unspaced script, a word or a mark. Global. */
export const piecePattern = new RegExp(
  [
    // digits with group and decimal marks, and the endings that belong to them
    '\\d+(?:[.,\\u00a0\\u202f]\\d+)*[½¼¾]?(?:\\s?%|(?:st|nd|rd|th|s|m|bn|k)(?![\\p{L}\\p{N}]))?',
    // runs of scripts written without spaces, whose words only a dictionary finds
    `[${unspacedScripts}]+`,
    // words, with inner apostrophes and the dots of U.S. and e.g.
    `${spacedLetter}+(?:[.'’]${spacedLetter}+)*`,
    '[^\\s\\p{L}\\p{N}\\p{M}]',
  ].join('|'),
  'gv',
);
const pieceHere = new RegExp(piecePattern.source, 'vy');
const unspaced = new RegExp(`^[${unspacedScripts}]`, 'v');

/** A piece of a text; `isPlain` where it is a word of the letters a to z alone. */
export interface Piece extends TextSpan {
  readonly isPlain: boolean;
}

/** The first piece at or after an offset where none is cut; undefined where none follows. */
export function nextPiece(text: string, from: number): Piece | undefined {
  let start = from;
  while (isBlank(text.charCodeAt(start))) start += 1;
  // The pattern is for what is not written in the letters and marks that most of most texts are.
  const code = text.charCodeAt(start);
  if (isPlainLetter(code)) {
    const end = endOfPlainWord(text, start);
    if (end !== undefined) return { start, end, isPlain: true };
  } else if (isPlainMark(code)) return { start, end: start + 1, isPlain: false };
  piecePattern.lastIndex = start;
  const found = piecePattern.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length, isPlain: false };
}

/** The piece that begins at an offset, or an empty text. */
export function pieceAt(text: string, offset: number): string {
  pieceHere.lastIndex = offset;
  return pieceHere.exec(text)?.[0] ?? '';
}

/** Whether a piece is a run of a script that is written without spaces. */
export function isUnspaced(piece: string): boolean {
  return unspaced.test(piece);
}

/** Where a word that begins with a plain letter ends; undefined where more than plain letters may belong to it. */
function endOfPlainWord(text: string, start: number): number | undefined {
  let end = start + 1;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === text.length) return end;
  const after = text.charCodeAt(end);
  if (after > lastPlain) return undefined;
  if (after !== fullStop && after !== apostrophe) return end;
  const next = text.charCodeAt(end + 1);
  return isPlainLetter(next) || next > lastPlain ? undefined : end;
}

/** The last of the characters, ASCII's, whose kinds are told here without a pattern. */
const lastPlain = 0x7f;
const fullStop = '.'.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Neither letter nor digit; of no blank it is asked. */
function isPlainMark(code: number): boolean {
  return code <= lastPlain && !(code >= 0x30 && code <= 0x39);
}
