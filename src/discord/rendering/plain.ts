import { cutIntoPieces, shorten } from './cut.ts';

// Bidirectional controls, zero-width marks, soft hyphens, tags and C0/C1 controls: nothing a reader sees, much a trickster hides.
const invisible =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
// Joiners shape Persian and Indic letters and emoji; anywhere else they only hide.
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
const brokenPair = /\p{Surrogate}/gu;
const markup = /[\\*_~`|[\]()<>]/g;
const lineStart = /^(?:#{1,3}|-#|[-+])(?=\s)/;
const listNumber = /^(\d+)\.(?=\s)/;

/** One line of a stranger's text without anything invisible: white space collapsed, controls and lone joiners removed. */
export function visible(text: string): string {
  return text
    .replace(brokenPair, '\uFFFD')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A stranger's text as Discord shows it word for word: `visible`, and no character of it is read as Markdown, a mention,
 * an emoji or a link. It stays on one line, so it cannot leave a quotation. At most twice as long as the text, and a mark.
 */
export function literal(text: string): string {
  return visible(text)
    .replace(markup, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, '@\u200B')
    .replace(lineStart, '\\$&')
    .replace(listNumber, '$1\\.');
}

/** `literal`, shortened at a word border so that it fits `limit`, and to `shown` characters as the reader sees them. */
export function literalWithin(text: string, limit: number, shown: number = limit): string {
  const whole = visible(text);
  let length = Math.min(limit, shown);
  let fitted = literal(shorten(whole, length));
  while (fitted.length > limit && length > 1) {
    length = Math.max(1, Math.floor((length * limit) / fitted.length) - 1);
    fitted = literal(shorten(whole, length));
  }
  return fitted;
}

/** `literal` in pieces of at most `limit`, cut at sentence ends where it can be, never between an escape and its character. */
export function literalPieces(text: string, limit: number): string[] {
  const whole = literal(text);
  return whole.length <= limit ? [whole] : cutIntoPieces(visible(text), Math.floor(limit / 2) - 1).map(literal);
}
