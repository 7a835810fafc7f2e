import { BlankedText } from '../../core/documents/blanked-text.ts';
import type { Extraction } from '../../core/documents/extraction.ts';
import { plainTextBlocks } from '../../core/documents/plain-text-blocks.ts';
import { frontMatterBlock } from './front-matter-block.ts';

/** A plain text, front matter allowed: headings, lists and paragraphs by their shape. */
export function readPlainText(text: string): Extraction {
  const { end, facts } = frontMatterBlock(text);
  const body = plainTextBlocks(text.slice(end));
  const head = new BlankedText(text.slice(0, end), 'blank').toString();
  return {
    text,
    prose: head + body.prose,
    blocks: body.blocks.map((block) => ({ ...block, start: block.start + end, end: block.end + end })),
    pages: [],
    metadata: facts.metadata,
    ...(facts.title === undefined ? {} : { statedTitle: facts.title }),
  };
}
