import type { BlankedText } from '../../core/documents/blanked-text.ts';

/**
 * Copies into `prose` what `value`, the meaning of the Markdown source from `from` to `to`, shows of it: escapes, the marks
 * of quotations and indentation at line starts are left blank, a character reference becomes its character.
 */
export function copyShownText(prose: BlankedText, source: string, from: number, to: number, value: string): void {
  if (source.startsWith(value, from) && from + value.length === to) {
    prose.copy(from, to);
    return;
  }
  let shown = 0;
  let position = from;
  while (position < to && shown < value.length) {
    const unit = source.charAt(position);
    const reference =
      unit === '&'
        ? /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,31});/.exec(source.slice(position, position + 36))
        : null;
    if (reference !== null && !value.startsWith(reference[0], shown)) {
      const character = String.fromCodePoint(value.codePointAt(shown) ?? 32);
      for (const [further, half] of character.split('').entries()) {
        prose.put(position + further, half);
      }
      shown += character.length;
      position += reference[0].length;
    } else if (unit === value.charAt(shown)) {
      prose.copy(position, position + 1);
      shown += 1;
      position += 1;
      if (unit === '\n') {
        position +=
          /^[ \t]*(?:>[ \t]?)*[ \t]*/.exec(source.slice(position, Math.min(to, position + 200)))?.[0].length ?? 0;
      }
    } else if (unit === '\r' && value.charAt(shown) === '\n') {
      position += 1;
    } else {
      position += 1;
    }
  }
}
