import type { Language } from './language.ts';
import { LONGEST_SENTENCE } from './long-sentences.ts';

const segmenters = new Map<Language, Intl.Segmenter>();

/** Where sentences of a text without line breaks may end, each the start of what follows; in order, the end of the text included. */
export function boundariesOf(text: string, language: Language): number[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const boundaries: number[] = [];
  for (const boundary of segmentEnds(text, segmenter)) {
    // An opening bracket right after a full stop belongs to what follows; the segmenter does not know which way it faces.
    const faced = OPENING.test(text.slice(boundary - 2, boundary)) ? boundary - 1 : pastFootnoteMarks(text, boundary);
    if (faced > (boundaries.at(-1) ?? 0)) {
      boundaries.push(faced);
    }
  }
  if (text.length > (boundaries.at(-1) ?? 0)) {
    boundaries.push(text.length);
  }
  const missed = [...text.matchAll(MISSING_SPACE)].map((stop) => stop.index + stop[0].length);
  return missed.length === 0 ? boundaries : [...boundaries, ...missed].sort((one, other) => one - other);
}

/** The segmenter's time grows with the square of some texts, so it gets a window of this length at a time. */
const WINDOW = 4 * LONGEST_SENTENCE;

/** Plain letters without a mark inside that could end a sentence: most claims, and most lines that are one sentence. */
const ONE_SENTENCE = /^[^.!?\n\r\u{80}-\u{10FFFF}]+(?:[.!?]+["'()[\]{}]*[ \t]*)?$/u;

/** Where the segmenter sees sentences end; of a text that cannot but be one it is not asked. */
export function* segmentEnds(text: string, segmenter: Intl.Segmenter): Generator<number> {
  if (text.length <= WINDOW && ONE_SENTENCE.test(text)) {
    yield text.length;
    return;
  }
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + WINDOW);
    const isLast = start + WINDOW >= text.length;
    let last = 0;
    for (const { index, segment } of segmenter.segment(window)) {
      const end = index + segment.length;
      // What the window cuts off is looked at again at the start of the next one.
      if (end < window.length || isLast) {
        last = end;
        yield start + end;
      }
    }
    start += last === 0 ? WINDOW / 2 : last;
  }
}

/**
 * `… directly in your inbox.Foreign policy …`: two sentences glued together, not a file name or an address. What stands
 * before the mark is looked at after the mark is found, not at every letter.
 */
const MISSING_SPACE = /[.!?](?<=[\s,(“"]\p{Ll}{3,20}[.!?])(?=\p{Lu}\p{Ll}*\s)/gu;
const OPENING = /[.!?。！？][《「『（【“‘«„(]/;
const FOOTNOTE_MARKS = /(?:\[(?:[\d ,–-]{1,12}|\p{L}[\p{L} ]{0,20} needed)\]\s*)+/uy;

/** A mark such as `[3]` belongs to the sentence before it; the segmenter breaks before or inside it. */
function pastFootnoteMarks(text: string, boundary: number): number {
  const mark = text[boundary - 1] === '[' ? boundary - 1 : boundary;
  if (text[mark] !== '[') return boundary;
  FOOTNOTE_MARKS.lastIndex = mark;
  return FOOTNOTE_MARKS.test(text) ? FOOTNOTE_MARKS.lastIndex : boundary;
}
