import { linesOf, type TextLine } from './text-lines.ts';

/** A run of lines of a plain text that belong together: a paragraph, a list item, or a line of its own. */
export interface TextPiece {
  readonly kind: 'paragraph' | 'list-item' | 'heading';
  readonly start: number;
  readonly end: number;
  /** The lines joined by spaces, without bullet or underline. */
  readonly words: string;
  /** One line with nothing directly above or below it, or one that the text repeats. */
  readonly alone: boolean;
  /** Depth, where the text marks headings by `#` or underlines. */
  readonly level?: number;
}

/** Pieces in reading order, and the ranges (bullets, underlines, rules) that are no prose. */
export interface TextPieces {
  readonly pieces: readonly TextPiece[];
  readonly marks: readonly (readonly [start: number, end: number])[];
}

const BULLET = /^\s*(?:[•◦▪‣●○■□*·–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/iu;
const RULE = /^[-=*_•·–—~#\s]{3,}$/;
const ENDS_SENTENCE = /[.!?…。！？।؟:;]["'”’»)\]]*$/;
/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const LONGEST_WRAPPED_LINE = 130;

/** Cuts a plain text into paragraphs, list items and marked headings; hard-wrapped lines are put together again. */
export function textPieces(text: string): TextPieces {
  const lines = linesOf(text);
  const cutter = new PieceCutter(text, repeatedLines(lines));
  for (const chunk of chunksOf(lines)) {
    cutter.cut(chunk);
  }
  return { pieces: cutter.pieces, marks: cutter.marks };
}

class PieceCutter {
  readonly pieces: TextPiece[] = [];
  readonly marks: [number, number][] = [];
  private readonly text: string;
  private readonly repeated: ReadonlySet<string>;
  private open: OpenPiece | undefined;

  constructor(text: string, repeated: ReadonlySet<string>) {
    this.text = text;
    this.repeated = repeated;
  }

  /** @param chunk Lines with blank lines around them. */
  cut(chunk: readonly TextLine[]): void {
    const width = Math.max(...chunk.map(({ words }) => words.length));
    for (const [position, line] of chunk.entries()) {
      if (RULE.test(line.words)) {
        this.rule(line, chunk.length);
      } else if (!this.marked(line, chunk[position - 1], chunk.length)) {
        if (this.open !== undefined && continues(this.open, line, width, this.repeated)) {
          this.open.lines.push(line);
        } else {
          this.close(chunk.length);
          const start = line.start + indentLength(this.text, line);
          this.open = { kind: 'paragraph', lines: [line], lead: 0, start };
        }
      }
    }
    this.close(chunk.length);
  }

  /** A line of dashes and the like: under a single line it makes a heading of it. */
  private rule(line: TextLine, chunkLength: number): void {
    this.marks.push([line.start, line.end]);
    if (this.open?.lines.length === 1 && this.open.kind === 'paragraph' && /^(?:={3,}|-{3,}|~{3,})$/.test(line.words)) {
      this.open.kind = 'heading';
      this.open.level = line.words.startsWith('=') ? 1 : 2;
    }
    this.close(chunkLength);
  }

  /** Opens a heading or list item where the line has a mark of one at its start. */
  private marked(line: TextLine, previous: TextLine | undefined, chunkLength: number): boolean {
    const hashes = /^(#{1,6})\s+(?=\S)/.exec(line.words);
    const bullet = bulletOf(this.text, line, previous, this.open);
    if (hashes === null && bullet === 0) {
      return false;
    }
    this.close(chunkLength);
    const lead = hashes === null ? bullet : indentLength(this.text, line) + hashes[0].length;
    this.marks.push([line.start, line.start + lead]);
    this.open = { kind: hashes === null ? 'list-item' : 'heading', lines: [line], lead, start: line.start + lead };
    if (hashes?.[1] !== undefined) {
      this.open.level = hashes[1].length;
      this.close(chunkLength);
    }
    return true;
  }

  private close(chunkLength: number): void {
    if (this.open !== undefined) {
      const alone = chunkLength === 1 || this.repeated.has(this.open.lines[0]?.words ?? '');
      this.pieces.push(finished(this.open, alone));
      this.open = undefined;
    }
  }
}

interface OpenPiece {
  kind: TextPiece['kind'];
  level?: number;
  readonly lines: TextLine[];
  /** Length of bullet or hashes at the start of the first line. */
  readonly lead: number;
  readonly start: number;
}

function chunksOf(lines: readonly TextLine[]): TextLine[][] {
  const chunks: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.words === '') {
      chunks.push([]);
    } else {
      chunks.at(-1)?.push(line);
    }
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Titles and captions that a text says twice stand for themselves, whatever is above and below them. */
function repeatedLines(lines: readonly TextLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { words } of lines) {
    if (words.length >= 12 && seen.has(words)) {
      repeated.add(words);
    }
    seen.add(words);
  }
  return repeated;
}

/** Length of the bullet that starts the line, 0 where there is none. */
function bulletOf(text: string, line: TextLine, previous: TextLine | undefined, open: OpenPiece | undefined): number {
  const lead = BULLET.exec(text.slice(line.start, line.end))?.[0];
  if (lead === undefined) {
    return 0;
  }
  // A wrapped line may begin with a dash or with "1990." by chance: a bullet follows a finished line or another bullet.
  const afterBreak = previous === undefined || open === undefined || open.kind === 'list-item';
  return afterBreak || ENDS_SENTENCE.test(previous.words) || /[•◦▪‣●]/.test(lead) ? lead.length : 0;
}

function continues(open: OpenPiece, line: TextLine, width: number, repeated: ReadonlySet<string>): boolean {
  const last = open.lines.at(-1);
  if (last === undefined || repeated.has(line.words) || repeated.has(last.words)) {
    return false;
  }
  const finishedSentence = ENDS_SENTENCE.test(last.words);
  if (open.kind === 'list-item') {
    const hangs = line.indent > (open.lines[0]?.indent ?? 0);
    return hangs || (!finishedSentence && (last.words.length > 50 || /^\p{Ll}/u.test(line.words)));
  }
  if (last.words.length > LONGEST_WRAPPED_LINE || line.words.length > LONGEST_WRAPPED_LINE) {
    return !finishedSentence && /^\p{Ll}/u.test(line.words);
  }
  const short = last.words.length < width * 0.75;
  return !(short && (finishedSentence || line.indent > (open.lines[0]?.indent ?? 0) + 1));
}

function indentLength(text: string, line: TextLine): number {
  return /^\s*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
}

function finished(open: OpenPiece, alone: boolean): TextPiece {
  const [first, ...rest] = open.lines;
  const firstWords = first === undefined ? '' : first.words.slice(Math.max(0, open.lead - first.indent)).trim();
  const last = open.lines.at(-1);
  return {
    kind: open.kind,
    start: open.start,
    end: last?.end ?? open.start,
    words: [firstWords, ...rest.map(({ words }) => words)].join(' '),
    alone,
    ...(open.level === undefined ? {} : { level: open.level }),
  };
}
