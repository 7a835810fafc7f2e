import type { Quotation } from '../../core/citations/reply.ts';
import type { Block, Document } from '../../core/documents/document.ts';
import type { Layout } from './layout.ts';
import { place } from './place.ts';
import { wrap } from './wrap.ts';

/** A quotation in bold inside its paragraph, with the paragraphs before and after it. Ends with a line feed. */
export function renderOpened(document: Document, quotation: Quotation, { style, width }: Layout): string {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'boilerplate');
  const isTouched = (block: Block) => block.start < quotation.end && block.end > quotation.start;
  const first = blocks.findIndex(isTouched);
  const last = blocks.findLastIndex(isTouched);
  const prose = (block: Block | undefined) => (block === undefined ? '' : document.prose.slice(block.start, block.end));
  const touched = blocks.slice(first, last + 1).map((block) => {
    const start = Math.max(block.start, quotation.start);
    const end = Math.min(block.end, quotation.end);
    const before = document.prose.slice(block.start, start);
    const after = document.prose.slice(end, block.end);
    // Each word on its own, so that wrapping never cuts an escape sequence in two.
    const quoted = document.prose.slice(start, end).replaceAll(/\S+/gu, (word) => style.bold(word));
    return wrap(`${before}${quoted}${after}`, width);
  });
  const paragraphs = [
    style.dim(wrap(prose(blocks[first - 1]), width)),
    ...touched,
    style.dim(wrap(prose(blocks[last + 1]), width)),
    style.cyan(place(quotation)),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}
