import type { PdfLine } from './pdf-lines.ts';

/** Lines that make one paragraph, heading or list item; it may run over a page break. */
export interface PdfParagraph {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
  readonly lines: readonly [PdfLine, ...PdfLine[]];
  readonly level?: number;
}

const BULLET = /^(?:[•◦▪‣●○■□–—*-]|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/iu;
const ENDS_SENTENCE = /[.!?…。！？:;]["'”’»)\]]*(?:\d{1,2}|\[\d+\])?$/;
const LONGEST_HEADING = 200;

/** Paragraphs of the pages' lines by their spacing, indents and font sizes; what is set larger than most is a heading. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): PdfParagraph[] {
  const lines = pages.flat();
  const body = mostCommonSize(lines);
  const spacing = usualSpacing(lines, body);
  const groups: [PdfLine, ...PdfLine[]][] = [];
  const columns = columnsOf(lines);
  for (const [position, line] of lines.entries()) {
    const group = groups.at(-1);
    const before = lines[position - 1];
    if (group === undefined || before === undefined || startsAnew(group, before, line, spacing, columns)) {
      groups.push([line]);
    } else {
      group.push(line);
    }
  }
  const levels = headingSizes(groups, body);
  return groups.map((group) => {
    const text = group.map((line) => line.text).join(' ');
    const rank = levels.indexOf(group[0].size);
    if (rank >= 0 && text.length <= LONGEST_HEADING && /\p{L}/u.test(text)) {
      return { kind: 'heading', lines: group, level: Math.min(6, rank + 1) };
    }
    return { kind: BULLET.test(text) ? 'list-item' : 'paragraph', lines: group };
  });
}

/** Right edge of the text at each left edge (rounded), so that a line can be called short. */
function columnsOf(lines: readonly PdfLine[]): (line: PdfLine) => { left: number; right: number } {
  const edges = new Map<number, number>();
  for (const { left, right, page } of lines) {
    const key = page * 10_000 + Math.round(left / 40);
    edges.set(key, Math.max(edges.get(key) ?? 0, right));
  }
  const left = new Map<number, number>();
  for (const line of lines) {
    const key = line.page * 10_000 + Math.round(line.left / 40);
    left.set(key, Math.min(left.get(key) ?? line.left, line.left));
  }
  return (line) => {
    const key = line.page * 10_000 + Math.round(line.left / 40);
    return { left: left.get(key) ?? line.left, right: edges.get(key) ?? line.right };
  };
}

function startsAnew(
  group: readonly PdfLine[],
  before: PdfLine,
  line: PdfLine,
  spacing: number,
  columnOf: (line: PdfLine) => { left: number; right: number },
): boolean {
  if (Math.abs(line.size - before.size) >= 1 && !/^\p{Ll}/u.test(line.text)) {
    return true;
  }
  if (BULLET.test(line.text)) {
    return true;
  }
  const finished = ENDS_SENTENCE.test(before.text);
  const goesDown = line.page === before.page && line.y < before.y;
  if (!goesDown) {
    // A new page or column: the paragraph goes on if its sentence does.
    return finished || /^\p{Lu}/u.test(line.text) === false ? finished : isHeadingLike(before, columnOf);
  }
  if (before.y - line.y > Math.max(spacing * 1.4, line.size * 1.9)) {
    return true;
  }
  const { left, right } = columnOf(line);
  const indented = line.left - left > line.size * 0.8 && line.left - before.left > line.size * 0.8;
  const hangs = group.length > 0 && BULLET.test(group[0]?.text ?? '');
  if (indented && !hangs) {
    return true;
  }
  const short = before.right < right - (right - left) * 0.25;
  return short && finished && !hangs;
}

function isHeadingLike(line: PdfLine, columnOf: (line: PdfLine) => { left: number; right: number }): boolean {
  const { left, right } = columnOf(line);
  return line.right < left + (right - left) * 0.6;
}

function mostCommonSize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    characters.set(size, (characters.get(size) ?? 0) + text.length);
  }
  return [...characters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

/** Median distance of neighbouring lines of body text. */
function usualSpacing(lines: readonly PdfLine[], body: number): number {
  const gaps: number[] = [];
  for (const [position, line] of lines.entries()) {
    const before = lines[position - 1];
    if (before !== undefined && before.page === line.page && line.size === body && before.y > line.y) {
      gaps.push(before.y - line.y);
    }
  }
  gaps.sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? body * 1.3;
}

/** Font sizes of headings, largest first: clearly larger than the body, and not of whole pages of text. */
function headingSizes(groups: readonly (readonly PdfLine[])[], body: number): number[] {
  const sizes = new Set<number>();
  for (const group of groups) {
    const size = group[0]?.size ?? body;
    if (size >= body * 1.12 && group.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_HEADING) {
      sizes.add(size);
    }
  }
  return [...sizes].sort((one, other) => other - one);
}
