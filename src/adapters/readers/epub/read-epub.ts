import type { Extraction } from '../../../core/documents/extraction.ts';
import { factsFrom } from '../../../core/documents/front-matter.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { HtmlWalk } from '../html/html-walk.ts';
import { parseMarkup } from '../html/parse-markup.ts';
import { NotReadable } from '../not-readable.ts';
import { damaged, unpackZip, type ZippedFormat } from '../zip/unpack-zip.ts';
import { packageName, readPackage } from './package.ts';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';

const EPUB: ZippedFormat = {
  format: 'epub',
  text: /\.(?:xhtml|html?|xml|opf)$/i,
  required: CONTAINER,
};

/**
 * The text of a book: its chapters in reading order, each read like a page; the table of contents, notes in margins,
 * pictures and captions are no evidence. Title, author and the like come from its package document.
 * @throws NotReadable `encrypted`, `damaged`, `zip-bomb` or `too-complex`
 */
export async function readEpub(bytes: Uint8Array): Promise<Extraction> {
  const entries = await unpackZip(bytes, EPUB, () => true);
  const root = packageName(textOf(entries, CONTAINER));
  if (root === undefined) {
    throw damaged(EPUB);
  }
  const { facts, chapters } = readPackage(textOf(entries, root), root);
  refuseEncrypted(entries, chapters);
  if (chapters.length === 0) {
    throw damaged(EPUB);
  }
  const walk = new HtmlWalk();
  for (const chapter of chapters) {
    for (const node of parseMarkup(textOf(entries, chapter), 'xhtml').childNodes) {
      walk.visit(node, { kind: 'paragraph', article: true }, 0);
    }
    walk.builder.end();
  }
  const { title, metadata } = factsFrom(facts);
  return { ...walk.builder.finish(), pages: [], metadata, ...(title === undefined ? {} : { statedTitle: title }) };
}

/** Copy protection encrypts the chapters; encrypted fonts alone are harmless. */
function refuseEncrypted(entries: ReadonlyMap<string, Buffer>, chapters: readonly string[]): void {
  const encryption = entries.get(ENCRYPTION)?.toString('utf8') ?? '';
  const encrypted = [...encryption.matchAll(/URI\s*=\s*["']([^"']*)["']/g)].map(([, name]) => name);
  if (chapters.some((chapter) => encrypted.includes(chapter) || encrypted.includes(encodeURI(chapter)))) {
    throw new NotReadable({ kind: 'copy-protected' });
  }
}

function textOf(entries: ReadonlyMap<string, Buffer>, name: string): string {
  const bytes = entries.get(name);
  if (bytes === undefined) {
    throw damaged(EPUB);
  }
  return decodeHtml(bytes);
}
