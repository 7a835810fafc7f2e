import { markBoilerplate } from './boilerplate.ts';
import type { Document } from './document.ts';
import type { Extraction } from './extraction.ts';
import { readableName, readableTitle } from './readable-name.ts';

/**
 * The document of an extraction, with boilerplate marked and the best title: the stated one, else the first heading of the
 * outermost depth near the start, else the one among the file's properties, else the file's name.
 */
export function toDocument(id: string, hash: string, extraction: Extraction): Document {
  const { text, prose, pages, metadata } = extraction;
  const blocks = markBoilerplate(prose, extraction.blocks);
  const heading = blocks.slice(0, 12).find(({ kind, level }) => kind === 'heading' && level === 1);
  const headingTitle = heading && prose.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim();
  const title = extraction.statedTitle || headingTitle || extraction.propertyTitle || readableName(id);
  return { id, title: readableTitle(title), text, prose, blocks, pages, metadata, hash };
}
