import type { Document } from './document.ts';

/**
 * A stretch of a document as people read it: what `Document.prose` blanks (markup, link targets) is gone, without the
 * spaces that stand in its place. Where the blank parts two words, one space stays; an item of a list after the first line
 * begins with a bullet. White space is otherwise as it is.
 */
export function readableProse({ text, prose }: Pick<Document, 'text' | 'prose'>, start: number, end: number): string {
  let readable = '';
  let gap = '';
  for (let position = start; position < end; position += 1) {
    const character = prose.charAt(position);
    if (character === ' ' && (!isSpace(text.charAt(position)) || isOpen(gap))) {
      gap += text.charAt(position);
      continue;
    }
    // Emphasis inside a word is no border; an element or a link target between two words is.
    if (gap !== '' && isWord(character) && isWord(readable.at(-1) ?? '') && !isEmphasis(gap)) readable += ' ';
    if (isBullet(gap) && readable.endsWith('\n')) readable += '•';
    gap = '';
    readable += character;
  }
  return readable;
}

/** Inside the target of a link, or an element: a space there is none between words. */
function isOpen(gap: string): boolean {
  return gap.lastIndexOf('(') > gap.lastIndexOf(')') || gap.lastIndexOf('<') > gap.lastIndexOf('>');
}

function isEmphasis(gap: string): boolean {
  return /^[*_~`]+$/.test(gap);
}

function isBullet(gap: string): boolean {
  return gap === '-' || gap === '*' || gap === '+';
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
