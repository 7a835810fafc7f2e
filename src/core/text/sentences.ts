import { abbreviationsOf } from './abbreviations.ts';
import type { Language } from './language.ts';
import type { TextSpan } from './span.ts';

/** No sentence is longer than this many UTF-16 units: what has no full stop is cut at the last pause or space before it. */
export const LONGEST_SENTENCE = 1000;

const segmenters = new Map<Language, Intl.Segmenter>();

/**
 * Sentences of `prose` between `start` and `end`: absolute offsets, in order, without overlap, trimmed of white space,
 * covering every character that is not white space. A blank line always ends a sentence, a single line break never does.
 * Boundaries are those of `Intl.Segmenter`, mended for abbreviations, initials, quotations, brackets, footnote marks and
 * missing spaces; sentences over {@link LONGEST_SENTENCE} are cut at a pause or space.
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
  const paragraphs: TextSpan[] = [];
  const blankLine = /\r?\n[^\S\r\n]*(?:\r?\n[^\S\r\n]*)+/g;
  const text = prose.slice(start, end);
  let from = 0;
  for (const gap of text.matchAll(blankLine)) {
    paragraphs.push({ start: start + from, end: start + gap.index });
    from = gap.index + gap[0].length;
  }
  paragraphs.push({ start: start + from, end });
  return paragraphs;
}

/** Where sentences may end, each a start of what follows; the end of the text included. */
function boundariesOf(text: string, language: Language): number[] {
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
  const missed = [...text.matchAll(MISSING_SPACE)].map((stop) => stop.index + stop[0].length);
  return missed.length === 0 ? boundaries : [...boundaries, ...missed].sort((one, other) => one - other);
}

/** The segmenter's time grows with the square of some texts, so it gets a window of this length at a time. */
const WINDOW = 4 * LONGEST_SENTENCE;

function* segmentEnds(text: string, segmenter: Intl.Segmenter): Generator<number> {
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

/** `… directly in your inbox.Foreign policy …`: two sentences glued together, not a file name or an address. */
const MISSING_SPACE = /(?<=[\s,(“"]\p{Ll}{3,20})[.!?](?=\p{Lu}\p{Ll}*\s)/gu;
const OPENING = /[.!?。！？][《「『（【“‘«„(]/;
const FOOTNOTE_MARKS = /(?:\[(?:[\d ,–-]{1,12}|\p{L}[\p{L} ]{0,20} needed)\]\s*)+/uy;

/** A mark such as `[3]` belongs to the sentence before it; the segmenter breaks before or inside it. */
function pastFootnoteMarks(text: string, boundary: number): number {
  FOOTNOTE_MARKS.lastIndex = text[boundary - 1] === '[' ? boundary - 1 : boundary;
  return FOOTNOTE_MARKS.test(text) ? FOOTNOTE_MARKS.lastIndex : boundary;
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
    const sentence = trimmed(text, start, boundary);
    if (sentence.start < sentence.end) {
      sentences.push(sentence);
    }
    start = boundary;
  }
  return sentences;
}

/** How far to look ahead for the end of a bracket. */
const AHEAD = 200;

/** Whether what follows (`next`, at most {@link AHEAD} long) is still the sentence that `current` began. */
function goesOn(current: string, next: string, language: Language): boolean {
  if (current === '' || next === '') {
    return true;
  }
  // Joining bounded by length, or one unclosed bracket would swallow a page.
  if (current.length > LONGEST_SENTENCE / 2) {
    return false;
  }
  return (
    /^[([]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]$/u.test(current) ||
    (/[!…]["'”’»)]*$|[.?]["'”’»)]+$/.test(current) && /^[—–-]?\s*\p{Ll}/u.test(next)) ||
    insideBrackets(current, next) ||
    endsInAbbreviation(current, next, language)
  );
}

const BRACKETS = [
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
] as const;

function insideBrackets(current: string, next: string): boolean {
  return BRACKETS.some(([open, close]) => {
    const opened = current.lastIndexOf(open);
    const closed = current.lastIndexOf(close);
    if (opened < 0 || current.length - opened > AHEAD) {
      return false;
    }
    if (closed > opened) {
      // A script without capitals cannot tell by the next word: a bracket inside a sentence does not end it.
      return opened > 0 && closed >= current.length - 2 && /^\p{Script=Han}/u.test(next);
    }
    const closing = next.indexOf(close);
    const reopening = next.indexOf(open);
    return closing >= 0 && (reopening < 0 || closing < reopening);
  });
}

/** Longer than any abbreviation, its parts and spaces included. */
const LONGEST_ABBREVIATION = 40;

function endsInAbbreviation(current: string, next: string, language: Language): boolean {
  const last = /(?:^|[\s([“"'«„])((?:\p{L}[\p{L}\p{M}'-]*\.\s?)*[\p{L}\p{M}№'-]+|\d{1,2})\.$/u.exec(
    current.slice(-LONGEST_ABBREVIATION),
  )?.[1];
  if (last === undefined) {
    return false;
  }
  const { neverLast, maybeLast, openers } = abbreviationsOf(language);
  const tail = last.split(/\s/).at(-1) ?? last;
  const opener = /^["'“«„([]?([\p{L}'’]+)/u.exec(next)?.[1];
  const opensSentence = opener === undefined ? /^["“«„]/.test(next) : openers.has(opener.toLowerCase());
  if (/^\d+$/.test(tail)) {
    return language === 'de' && !opensSentence;
  }
  // `No.` the abbreviation and `no.` the word: only figures follow the first.
  if (/^(?:no|nos|art|fig|p|pp|s|sec|ch|v|mar|n)$/i.test(tail) && !/^[\d(\p{Lu}]/u.test(next)) {
    return false;
  }
  if (/^nos?$/i.test(tail)) {
    return /^\d/.test(next);
  }
  const name = tail.toLowerCase();
  const whole = last.replace(/\s/g, '').toLowerCase();
  // Written apart (`z. B.`), the first half is judged together with the second.
  const apart = `${name}.${/^(\p{L}{1,3})\./u.exec(next)?.[1]?.toLowerCase()}`;
  if (neverLast.has(name) || neverLast.has(whole) || neverLast.has(apart) || maybeLast.has(apart)) {
    return true;
  }
  const initial = /^\p{Lu}$/u.test(tail) || /^(?:\p{L}\.)+\p{L}$/u.test(whole);
  return (initial || maybeLast.has(name) || maybeLast.has(whole)) && !opensSentence;
}

function trimmed(text: string, start: number, end: number): TextSpan {
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

function* cutToLength(text: string, sentence: TextSpan): Generator<TextSpan> {
  let start = sentence.start;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const cut = cutBefore(text, start, start + LONGEST_SENTENCE);
    yield trimmed(text, start, cut);
    start = trimmed(text, cut, sentence.end).start;
  }
  yield { start, end: sentence.end };
}

/** The best place to cut at or before `limit`: after a pause, else after a space, else between two characters. */
function cutBefore(text: string, start: number, limit: number): number {
  for (const place of [/[;；。]/, /[,，、:：]/, /\s/]) {
    for (let cut = limit; cut > start + LONGEST_SENTENCE / 2; cut -= 1) {
      if (place.test(text.charAt(cut - 1)) && !/\d/.test(text.charAt(cut))) {
        return cut;
      }
    }
  }
  // Neither a surrogate pair nor a letter and its marks may be torn apart.
  let cut = limit;
  while (
    cut > start + LONGEST_SENTENCE / 2 &&
    /^(?:[\uDC00-\uDFFF]|\p{M}|\u200D|\uFE0F)/u.test(text.slice(cut, cut + 2))
  ) {
    cut -= 1;
  }
  return cut;
}
