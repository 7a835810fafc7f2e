import { stripVTControlCharacters } from 'node:util';

/**
 * Breaks text at spaces so that no line is longer than `width` characters, where words allow; the first line starts
 * with `first`, further ones with as many spaces as `indent`. Colours take no room. White space runs become single spaces.
 */
export function wrap(text: string, width: number, first = '', indent = first.length): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = first;
  let length = first.length;
  let isEmpty = true;
  for (const word of text.trim().split(/\s+/u)) {
    const added = stripVTControlCharacters(word).length;
    if (!isEmpty && length + 1 + added > width) {
      lines.push(line);
      line = margin;
      length = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    length += isEmpty ? added : 1 + added;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
