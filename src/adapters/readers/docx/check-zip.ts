import yauzl from 'yauzl';
import { NotReadable } from '../refusals.ts';

/** Bounds that no office document made by people reaches. */
const MOST_ENTRIES = 5000;
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_XML_BYTES = 50 * 1024 * 1024;
/** Unpacked over packed size of one entry; word processors reach about 25. */
const HIGHEST_RATIO = 200;
/** Below this many bytes any ratio is harmless. */
const SMALL = 1024 * 1024;

/**
 * Makes sure that a ZIP file unpacks to a bounded size: by the sizes that it declares first, then by unpacking its XML, for
 * declared sizes may lie. Gives the entries that were asked for.
 * @throws NotReadable `zip-bomb` or `damaged`
 */
export async function checkZip(bytes: Uint8Array, wanted: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const names = new Set<string>();
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: true });
    let total = 0;
    let xml = 0;
    for await (const entry of zip.eachEntry()) {
      names.add(entry.fileName);
      total += entry.uncompressedSize;
      const isXml = /\.(?:xml|rels)$/i.test(entry.fileName);
      xml += isXml ? entry.uncompressedSize : 0;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      const swells = entry.uncompressedSize > SMALL && ratio > HIGHEST_RATIO;
      if (names.size > MOST_ENTRIES || total > MOST_BYTES || xml > MOST_XML_BYTES || swells) {
        throw bomb();
      }
      if (isXml) {
        const contents = await unpack(zip, entry, wanted.includes(entry.fileName));
        if (contents !== undefined) {
          found.set(entry.fileName, contents);
        }
      }
    }
  } catch (error) {
    if (error instanceof NotReadable) {
      throw error;
    }
    throw error instanceof Error && /too many bytes/.test(error.message) ? bomb() : damaged();
  }
  if (!names.has('word/document.xml')) {
    throw damaged();
  }
  return found;
}

/** The refusal of a file that is no whole Word document. */
export function damaged(): NotReadable {
  return new NotReadable(
    'damaged',
    'it is no whole Word document (DOCX).',
    'Open it in a word processor, save it again and ingest that.',
  );
}

function bomb(): NotReadable {
  return new NotReadable(
    'zip-bomb',
    'it would unpack to far more than a document needs.',
    'If you trust the file, open it in a word processor, save it again and ingest that.',
  );
}

/** Unpacks an entry, which fails as soon as it is longer than declared. */
async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, keep: boolean): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  for await (const part of await zip.openReadStreamPromise(entry)) {
    if (keep) {
      parts.push(part as Buffer);
    }
  }
  return keep ? Buffer.concat(parts) : undefined;
}
