import mammoth from 'mammoth';
import type { Extraction } from '../../../core/documents/extraction.ts';
import { factsFrom } from '../../../core/documents/front-matter.ts';
import { readHtml } from '../html/read-html.ts';
import { NotReadable } from '../not-readable.ts';
import { damaged, unpackZip, type ZippedFormat } from '../zip/unpack-zip.ts';

const PROPERTIES = 'docProps/core.xml';

const DOCX: ZippedFormat = {
  format: 'docx',
  text: /\.(?:xml|rels)$/i,
  required: 'word/document.xml',
};

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * The text of a Word document: headings, lists and tables as its styles say; headers, footers, pictures and captions are no
 * evidence. Title and author come from its properties.
 * @throws NotReadable `encrypted`, `damaged`, `zip-bomb` or `too-complex`
 */
export async function readDocx(bytes: Uint8Array): Promise<Extraction> {
  refuseOldFormats(bytes);
  const properties =
    (await unpackZip(bytes, DOCX, (name) => name === PROPERTIES)).get(PROPERTIES)?.toString('utf8') ?? '';
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        // Pictures are not even unpacked.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    .catch(() => {
      throw damaged(DOCX);
    });
  // The arrows that lead from a note back to its mark.
  const extraction = readHtml(value.replace(/<a href="#[^"]*">↑<\/a>/g, ''));
  const { title, metadata } = factsFrom({
    title: property(properties, 'dc:title'),
    author: property(properties, 'dc:creator'),
  });
  return { ...extraction, metadata, ...(title === undefined ? {} : { propertyTitle: title }) };
}

/** Encrypted documents and those of Word 97-2003 are compound files (MS-CFB), not ZIP files. */
function refuseOldFormats(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.subarray(0, 8).toString('hex') !== 'd0cf11e0a1b11ae1') {
    return;
  }
  if (head.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new NotReadable({ kind: 'password' });
  }
  throw new NotReadable({ kind: 'old-word' });
}

function property(xml: string, name: string): string | undefined {
  const written = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1];
  return written
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
