import type { DocumentReader, ReadingOutcome, SourceFile } from '../../core/documents/document-reader.port.ts';
import type { Extraction } from '../../core/documents/extraction.ts';
import { LARGEST_FILE, partlyReadFile, refuseFile, refuseTooLarge } from '../../core/documents/refused-file.ts';
import { toDocument } from '../../core/documents/to-document.ts';
import type { UnreadReason } from '../../core/documents/unread-reason.ts';
import { extensionOf, FORMATS } from './formats.ts';
import { NotReadable } from './not-readable.ts';

/** Reads files of the known formats by their extension. */
export const fileReader: DocumentReader = {
  reads: (path) => extensionOf(path) in FORMATS,

  async read({ path, id, bytes, hash }: SourceFile): Promise<ReadingOutcome> {
    if (this.reads(path) && bytes.length > LARGEST_FILE) {
      return { kind: 'refused', refusal: refuseTooLarge(path, bytes.length) };
    }
    try {
      const { gap, ...extraction } = await extract(path, bytes);
      const document = toDocument(id, hash, extraction);
      if (!/[\p{L}\p{N}]/u.test(document.prose) || document.blocks.length === 0) {
        throw new NotReadable({ kind: 'no-text' });
      }
      return {
        kind: 'read',
        document,
        ...(gap === undefined ? {} : { gap: partlyReadFile(path, gap) }),
      };
    } catch (error) {
      return { kind: 'refused', refusal: refuseFile(path, reasonOf(error)) };
    }
  },
};

/** What a library throws over a broken file is a refusal of that file, not the end of the ingestion. */
function reasonOf(error: unknown): UnreadReason {
  if (error instanceof NotReadable) return error.reason;
  if (error instanceof RangeError) return { kind: 'nested' };
  const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { kind: 'unforeseen', detail };
}

async function extract(path: string, bytes: Uint8Array): Promise<Extraction> {
  const read = FORMATS[extensionOf(path)];
  if (read === undefined) {
    throw new NotReadable({ kind: 'unknown-format', known: Object.keys(FORMATS) });
  }
  if (bytes.length === 0) {
    throw new NotReadable({ kind: 'empty-file' });
  }
  return read(bytes);
}
