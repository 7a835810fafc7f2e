import type { Language } from './language.ts';
import { cutToLength } from './long-sentences.ts';
import { boundariesOf } from './sentence-boundaries.ts';
import { AHEAD, goesOn } from './sentence-mending.ts';
import { type TextSpan, trimmedSpan } from './span.ts';

/**
 * Sentences of `prose` between `start` and `end`: absolute offsets, in order, without overlap, trimmed of white space,
 * covering every character that is not white space. A blank line always ends a sentence, a single line break never does.
 * Boundaries are those of `Intl.Segmenter`, mended for abbreviations, initials, quotations, brackets, footnote marks and
 * missing spaces; sentences over `LONGEST_SENTENCE` are cut at a pause or space.
 */
export function splitSentences(prose: string, start: number, end: number, language: Language): TextSpan[] {
  const sentences: TextSpan[] = [];
  for (const paragraph of paragraphsOf(prose, start, end)) {
    const text = prose.slice(paragraph.start, paragraph.end).replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
    for (const sentence of mended(text, boundariesOf(text, language), language)) {
      for (const piece of cutToLength(text, sentence)) {
        sentences.push({ start: paragraph.start + piece.start, end: paragraph.start + piece.end });
      }
    }
  }
  return sentences;
}

function paragraphsOf(prose: string, start: number, end: number): TextSpan[] {
  const text = prose.slice(start, end);
  if (!text.includes('\n')) return [{ start, end }];
  const paragraphs: TextSpan[] = [];
  const blankLine = /\r?\n[^\S\r\n]*(?:\r?\n[^\S\r\n]*)+/g;
  let from = 0;
  for (const gap of text.matchAll(blankLine)) {
    paragraphs.push({ start: start + from, end: start + gap.index });
    from = gap.index + gap[0].length;
  }
  paragraphs.push({ start: start + from, end });
  return paragraphs;
}

function mended(text: string, boundaries: readonly number[], language: Language): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = 0;
  for (const [position, boundary] of boundaries.entries()) {
    const next = boundaries[position + 1];
    if (
      next !== undefined &&
      goesOn(text.slice(start, boundary).trim(), text.slice(boundary, boundary + AHEAD).trim(), language)
    ) {
      continue;
    }
    const sentence = trimmedSpan(text, start, boundary);
    if (sentence.start < sentence.end) {
      sentences.push(sentence);
    }
    start = boundary;
  }
  return sentences;
}
