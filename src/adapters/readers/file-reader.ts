import type { DocumentReader, ReadingOutcome, SourceFile } from '../../core/documents/document-reader.port.ts';
import type { Extraction } from '../../core/documents/extraction.ts';
import { LARGEST_FILE, refuseTooLarge } from '../../core/documents/refused-file.ts';
import { toDocument } from '../../core/documents/to-document.ts';
import { extensionOf, FORMATS } from './formats.ts';
import { NotReadable, refusal } from './refusals.ts';

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
        throw new NotReadable('empty', 'there is no text in it.', 'Put some text into it, or remove it.');
      }
      return {
        kind: 'read',
        document,
        ...(gap === undefined ? {} : { gap: { ...gap, path, message: `${path}: ${gap.message}` } }),
      };
    } catch (error) {
      return { kind: 'refused', refusal: refusal(path, error instanceof NotReadable ? error : unforeseen(error)) };
    }
  },
};

/** What a library throws over a broken file is a refusal of that file, not the end of the ingestion. */
function unforeseen(error: unknown): NotReadable {
  if (error instanceof RangeError) {
    return new NotReadable(
      'too-complex',
      'it is nested too deep to be read.',
      'Save it as plain text and ingest that.',
    );
  }
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new NotReadable(
    'damaged',
    `it cannot be read (${reason}).`,
    'Open it in its own program, save it again and ingest that.',
  );
}

async function extract(path: string, bytes: Uint8Array): Promise<Extraction> {
  const read = FORMATS[extensionOf(path)];
  if (read === undefined) {
    const known = Object.keys(FORMATS).join(', ');
    throw new NotReadable(
      'unknown-format',
      'this kind of file cannot be read.',
      `Convert it to one of ${known}, or remove it.`,
    );
  }
  if (bytes.length === 0) {
    throw new NotReadable('empty', 'the file is empty.', 'Put some text into it, or remove it.');
  }
  return read(bytes);
}
