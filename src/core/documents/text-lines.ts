/** A line of a text without its line break; `start` and `end` are offsets into the text. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Without white space at either end. */
  readonly words: string;
  /** Columns of white space before the first word; a tab counts as four. */
  readonly indent: number;
}

/** Lines of a text, split at LF, CRLF, CR, form feed and the Unicode line and paragraph separators. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]/g)) {
    lines.push(line(text, start, lineBreak.index));
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push(line(text, start, text.length));
  return lines;
}

function line(text: string, start: number, end: number): TextLine {
  const raw = text.slice(start, end);
  const lead = /^\s*/.exec(raw)?.[0] ?? '';
  return { start, end, words: raw.trim(), indent: lead.replace(/\uFEFF/g, '').replaceAll('\t', '    ').length };
}
