import type { DocumentReader, ReadingOutcome, SourceFile } from '../../core/documents/document-reader.port.ts';
import type { Extraction } from '../../core/documents/extraction.ts';
import { LARGEST_FILE, refuseTooLarge } from '../../core/documents/refused-file.ts';
import { toDocument } from '../../core/documents/to-document.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import { NotReadable, refusal } from './refusals.ts';

type FormatReader = (bytes: Uint8Array) => Extraction | Promise<Extraction>;

const FORMATS: Readonly<Record<string, FormatReader>> = {
  '.txt': (bytes) => readPlainText(textOf(bytes)),
  '.text': (bytes) => readPlainText(textOf(bytes)),
  '.md': (bytes) => readMarkdown(textOf(bytes)),
  '.markdown': (bytes) => readMarkdown(textOf(bytes)),
};

/** Reads files of the known formats by their extension. */
export const fileReader: DocumentReader = {
  reads: (path) => extensionOf(path) in FORMATS,

  async read({ path, id, bytes, hash }: SourceFile): Promise<ReadingOutcome> {
    if (this.reads(path) && bytes.length > LARGEST_FILE) {
      return { kind: 'refused', refusal: refuseTooLarge(path, bytes.length) };
    }
    try {
      const document = toDocument(id, hash, await extract(path, bytes));
      if (!/[\p{L}\p{N}]/u.test(document.prose) || document.blocks.length === 0) {
        throw new NotReadable('empty', 'there is no text in it.', 'Put some text into it, or remove it.');
      }
      return { kind: 'read', document };
    } catch (error) {
      if (error instanceof NotReadable) {
        return { kind: 'refused', refusal: refusal(path, error) };
      }
      throw error;
    }
  },
};

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

function textOf(bytes: Uint8Array): string {
  const decoding = decodeText(bytes);
  if (decoding.kind === 'text') {
    return decoding.text;
  }
  if (decoding.kind === 'binary') {
    throw new NotReadable(
      'binary',
      'it holds binary data, not text.',
      'Give it the extension of its real format, or remove it.',
    );
  }
  throw new NotReadable(
    'undecodable',
    `it is not valid ${decoding.encoding}: the byte at offset ${decoding.offset} fits no character.`,
    'Save it as UTF-8 in your editor, then ingest again.',
  );
}

function extensionOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
}
