import { BlankedText } from '../../../core/documents/blanked-text.ts';
import type { Block, BlockKind } from '../../../core/documents/document.ts';

/** Collects running text into blocks, white space collapsed as a browser shows it, an empty line between blocks. */
export class TextBuilder {
  readonly blocks: Block[] = [];
  private text = '';
  private readonly marks: [number, number][] = [];
  private open:
    | { readonly kind: BlockKind; readonly level: number | undefined; words: string; readonly verbatim: boolean }
    | undefined;

  /** Ends the block that is open and begins another, which exists once it holds words. */
  begin(kind: BlockKind, level?: number): void {
    this.end();
    this.open = { kind, level, words: '', verbatim: kind === 'code' };
  }

  /** Text inside a block; outside of one it is a paragraph. */
  add(words: string): void {
    if (this.open === undefined) {
      if (words.trim() === '') {
        return;
      }
      this.begin('paragraph');
    }
    if (this.open !== undefined) {
      this.open.words += words;
    }
  }

  lineBreak(): void {
    if (this.open !== undefined) {
      this.open.words += '\n';
    }
  }

  /** Puts a sign between two cells; it is in the text and not in the prose. */
  separate(): void {
    if (this.open !== undefined && this.open.words.trim() !== '') {
      this.open.words += SEPARATOR;
    }
  }

  end(): void {
    const block = this.open;
    this.open = undefined;
    if (block === undefined) {
      return;
    }
    const words = block.verbatim ? block.words.replace(/^(?:[ \t]*\n)+|\s+$/g, '') : collapsed(block.words);
    const shown = words.replaceAll(SEPARATOR, '|').replace(/(?:\s*\|)+\s*$/, '');
    if (!/[\p{L}\p{N}]/u.test(shown)) {
      return;
    }
    this.text += this.text === '' ? '' : '\n\n';
    const start = this.text.length;
    for (const separator of words.slice(0, shown.length).matchAll(new RegExp(SEPARATOR, 'g'))) {
      this.marks.push([start + separator.index, start + separator.index + 1]);
    }
    this.text += shown;
    const { kind, level } = block;
    this.blocks.push({ kind, start, end: this.text.length, ...(level === undefined ? {} : { level }) });
  }

  /** All that was collected. */
  finish(): { text: string; prose: string; blocks: Block[] } {
    this.end();
    const prose = new BlankedText(this.text, 'whole');
    for (const [start, end] of this.marks) {
      prose.blank(start, end);
    }
    return { text: this.text, prose: prose.toString(), blocks: this.blocks };
  }
}

/** A character that no text has: cleaned texts hold no control characters. */
const SEPARATOR = '\u001F';

function collapsed(words: string): string {
  return words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\s+|\s+$/g, '');
}
