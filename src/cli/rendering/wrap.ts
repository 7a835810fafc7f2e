/**
 * Breaks text at spaces so that no line is longer than `width` characters, where words allow; the first line starts
 * with `first`, further ones with as many spaces as `indent`. White space runs become single spaces.
 */
export function wrap(text: string, width: number, first = '', indent = first.length): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.trim().split(/\s+/u)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = margin;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
