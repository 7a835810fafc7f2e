import type { Document } from '../../src/core/documents/document.ts';
import type { StoreChange } from '../../src/core/indexing/passage-store.port.ts';
import type { PassageDraft } from '../../src/core/passages/passage.ts';
import { fingerprint } from '../../src/core/text/fingerprint.ts';

/** A document of plain paragraphs, one passage each, as ingestion would hand it to the store. */
export function smallDocument(id: string, title: string, paragraphs: readonly string[]): StoreChange['put'][number] {
  const text = paragraphs.join('\n\n');
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  const document: Document = {
    id,
    title,
    text,
    prose: text,
    blocks,
    pages: [],
    metadata: {},
    hash: String(fingerprint(title + text)),
  };
  const passages = blocks.map(
    (block, ordinal): PassageDraft => ({
      documentId: id,
      ordinal,
      start: block.start,
      end: block.end,
      prose: text.slice(block.start, block.end),
      headings: [],
      line: 1 + 2 * ordinal,
      language: 'en',
      sentences: [{ start: block.start, end: block.end, kind: 'sentence' }],
    }),
  );
  return { document, passages };
}
