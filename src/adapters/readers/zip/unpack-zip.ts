import yauzl from 'yauzl';
import { NotReadable } from '../not-readable.ts';

/** Bounds that no document made by people reaches. */
const MOST_ENTRIES = 5000;
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_TEXT_BYTES = 50 * 1024 * 1024;
/** Unpacked over packed size of one entry; word processors reach about 25. */
const HIGHEST_RATIO = 200;
/** Below this many bytes any ratio is harmless. */
const SMALL = 1024 * 1024;

/** A document format that is a ZIP file. */
export interface ZippedFormat {
  readonly format: 'docx' | 'epub';
  /** Names of the entries that are read as text, all of which are unpacked to check their sizes. */
  readonly text: RegExp;
  /** The entry without which it is no such document. */
  readonly required: string;
}

/**
 * Makes sure that a ZIP file unpacks to a bounded size: by the sizes that it declares first, then by unpacking its text, for
 * declared sizes may lie. Gives the text entries whose names are wanted.
 * @throws NotReadable `zip-bomb` or `damaged`
 */
export async function unpackZip(
  bytes: Uint8Array,
  format: ZippedFormat,
  wanted: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const names = new Set<string>();
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: true });
    let total = 0;
    let text = 0;
    for await (const entry of zip.eachEntry()) {
      names.add(entry.fileName);
      total += entry.uncompressedSize;
      const isText = format.text.test(entry.fileName);
      text += isText ? entry.uncompressedSize : 0;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      const swells = entry.uncompressedSize > SMALL && ratio > HIGHEST_RATIO;
      if (names.size > MOST_ENTRIES || total > MOST_BYTES || text > MOST_TEXT_BYTES || swells) {
        throw bomb();
      }
      const contents = isText ? await unpack(zip, entry, wanted(entry.fileName)) : undefined;
      if (contents !== undefined) {
        found.set(entry.fileName, contents);
      }
    }
  } catch (error) {
    if (error instanceof NotReadable) {
      throw error;
    }
    throw error instanceof Error && /too many bytes/.test(error.message) ? bomb() : damaged(format);
  }
  if (!names.has(format.required)) {
    throw damaged(format);
  }
  return found;
}

/** The refusal of a file that is not whole. */
export function damaged({ format }: ZippedFormat): NotReadable {
  return new NotReadable({ kind: 'not-whole', format });
}

function bomb(): NotReadable {
  return new NotReadable({ kind: 'swells' });
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
