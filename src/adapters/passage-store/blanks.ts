/**
 * How prose differs from its text, flat: offset, length for each run of spaces; offset, characters for what stands in for
 * something longer (the character of a character reference).
 */
export type Blanks = readonly (number | string)[];

/** @param prose As long as `text`. */
export function blanksBetween(text: string, prose: string): Blanks {
  const blanks: (number | string)[] = [];
  let position = 0;
  while (position < text.length) {
    if (text.charCodeAt(position) === prose.charCodeAt(position)) {
      position += 1;
      continue;
    }
    const start = position;
    const blank = prose.charCodeAt(start) === 32;
    while (
      position < text.length &&
      text.charCodeAt(position) !== prose.charCodeAt(position) &&
      (prose.charCodeAt(position) === 32) === blank
    ) {
      position += 1;
    }
    blanks.push(start, blank ? position - start : prose.slice(start, position));
  }
  return blanks;
}

/** The prose that {@link blanksBetween} told from this text. */
export function withBlanks(text: string, blanks: Blanks): string {
  const parts: string[] = [];
  let position = 0;
  for (let index = 0; index + 1 < blanks.length; index += 2) {
    const start = Number(blanks[index]);
    const instead = blanks[index + 1] ?? '';
    const characters = typeof instead === 'number' ? ' '.repeat(instead) : instead;
    parts.push(text.slice(position, start), characters);
    position = start + characters.length;
  }
  parts.push(text.slice(position));
  return parts.join('');
}
