/** A piece of text as pdf.js places it. */
export interface PdfItem {
  readonly str: string;
  /** Last two: x and y of the baseline's start, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of a page, in points. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the bottom of the page. */
  readonly y: number;
  /** Font size of most of the line. */
  readonly size: number;
  /** From 1. */
  readonly page: number;
}

/** Lines of one page in the order that the file gives them, which is the order of reading in all but odd files. */
export function linesOfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | undefined;
  const close = () => {
    const line = open === undefined ? undefined : finished(open, page);
    if (line !== undefined) {
      lines.push(line);
    }
    open = undefined;
  };
  for (const item of items) {
    const size = Math.abs(item.height) || Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
    const x = item.transform[4] ?? 0;
    const y = item.transform[5] ?? 0;
    if (item.str !== '') {
      if (open !== undefined && (Math.abs(y - open.y) > Math.max(size, open.size) * 0.6 || x < open.right - size * 3)) {
        close();
      }
      if (open === undefined) {
        open = { parts: [], left: x, right: x, y, size, sizes: new Map() };
      }
      // Files often place words without writing the space between them.
      if (
        x - open.right > Math.max(size, open.size) * 0.18 &&
        !/\s$/.test(open.parts.at(-1) ?? ' ') &&
        !/^\s/.test(item.str)
      ) {
        open.parts.push(' ');
      }
      open.parts.push(item.str);
      open.right = Math.max(open.right, x + item.width);
      open.sizes.set(size, (open.sizes.get(size) ?? 0) + item.str.trim().length);
    }
    if (item.hasEOL) {
      close();
    }
  }
  close();
  return lines;
}

interface OpenLine {
  readonly parts: string[];
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
  /** Characters of each font size. */
  readonly sizes: Map<number, number>;
}

function finished(open: OpenLine, page: number): PdfLine | undefined {
  const text = cleaned(open.parts.join(''));
  if (text === '') {
    return undefined;
  }
  const [size] = [...open.sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return { text, left: open.left, right: open.right, y: open.y, size: Math.round(size * 2) / 2, page };
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Ligatures spelled out, control characters and halves of characters dropped, white space collapsed; a glyph of a symbol font that opens a line is a bullet. */
function cleaned(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\x00-\x08\x0E-\x1F\x7F\uFFFE\uFFFF\uFEFF]/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\uE000-\uF8FF]+(?=\s)/, '•');
}
