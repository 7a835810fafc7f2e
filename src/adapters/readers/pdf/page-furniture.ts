import type { PdfLine } from './pdf-lines.ts';

/** Lines at the top and at the bottom of a page that may be furniture. */
const MARGIN_LINES = 3;

/**
 * The pages without running heads, running feet and page numbers: lines at the top or bottom that come again, but for
 * figures, on at least three pages and a third of them, at the same height; and bare page numbers.
 */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const seen = new Map<string, Set<number>>();
  for (const lines of pages) {
    for (const line of marginLines(lines)) {
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
    }
  }
  const filled = pages.filter((lines) => lines.length > 0).length;
  const enough = Math.max(filled < 3 ? 2 : 3, filled / 3);
  return pages.map((lines) => {
    const margin = new Set(marginLines(lines));
    return lines.filter((line) => {
      const repeated = (seen.get(keyOf(line))?.size ?? 0) >= enough;
      return !(margin.has(line) && (repeated || isPageNumber(line)));
    });
  });
}

function marginLines(lines: readonly PdfLine[]): PdfLine[] {
  const fromTop = [...lines].sort((one, other) => other.y - one.y);
  return [...fromTop.slice(0, MARGIN_LINES), ...fromTop.slice(-MARGIN_LINES)];
}

function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+|\b[ivxlc]+\b/g, '#')}`;
}

function isPageNumber({ text }: PdfLine): boolean {
  return /^(?:page|seite|página|стр\.?|p\.?)?\s*[-–—]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—]?(?:\s*(?:of|von|из|de|\/)\s*\d{1,4})?$/i.test(
    text,
  );
}
