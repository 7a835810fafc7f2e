import type { Extraction } from '../../core/documents/extraction.ts';
import { textFrom } from './text-from.ts';

/** Makes text and blocks of a file's bytes; throws `NotReadable` where it cannot. */
export type FormatReader = (bytes: Uint8Array) => Extraction | Promise<Extraction>;

const plainText: FormatReader = async (bytes) => (await import('./read-plain-text.ts')).readPlainText(textFrom(bytes));
const markdown: FormatReader = async (bytes) => (await import('./read-markdown.ts')).readMarkdown(textFrom(bytes));
const markup =
  (kind: 'html' | 'xhtml'): FormatReader =>
  async (bytes) => {
    const [{ readHtml }, { decodeHtml }] = await Promise.all([
      import('./html/read-html.ts'),
      import('./html/decode-html.ts'),
    ]);
    return readHtml(decodeHtml(bytes), kind);
  };
/** By extension, in lower case; each loads its library when it is first used. */
export const FORMATS: Readonly<Record<string, FormatReader>> = {
  '.txt': plainText,
  '.text': plainText,
  '.md': markdown,
  '.markdown': markdown,
  '.html': markup('html'),
  '.htm': markup('html'),
  '.xhtml': markup('xhtml'),
  '.pdf': async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  '.epub': async (bytes) => (await import('./epub/read-epub.ts')).readEpub(bytes),
  '.docx': async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
};

/** The extension of a path in lower case, with its dot; empty where it has none. */
export function extensionOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
}
