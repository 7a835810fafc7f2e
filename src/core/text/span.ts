/** `[start, end)` in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The span without white space at either end; empty where there is nothing else. */
export function trimmedSpan(text: string, start: number, end: number): TextSpan {
  let first = start;
  let last = end;
  while (first < last && isSpace(text, first)) {
    first += 1;
  }
  while (last > first && isSpace(text, last - 1)) {
    last -= 1;
  }
  return { start: first, end: last };
}

function isSpace(text: string, position: number): boolean {
  return text.charCodeAt(position) === 32 || /\s/.test(text.charAt(position));
}
