import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { Fault } from '../../core/errors.ts';
import type { IndexFolder } from '../../core/indexing/index-files.port.ts';
import type { IndexManifest } from '../../core/indexing/index-manifest.ts';

export const manifestName = 'manifest.json';

/** The manifest as it lies on disk: what the core records, and the files with size and checksum. */
export interface ManifestOnDisk {
  readonly manifest: IndexManifest;
  readonly files: Readonly<Record<string, FileRecord>>;
}

export interface FileRecord {
  readonly bytes: number;
  /** CRC-32 of the contents. */
  readonly checksum: number;
}

/** The published folder, or undefined where there is none. */
export async function openIndexFolder(folder: string): Promise<IndexFolder | undefined> {
  const onDisk = await readManifest(folder);
  if (onDisk === undefined) return undefined;
  const read = async (name: string) => {
    const record = onDisk.files[name];
    const path = join(folder, name);
    const bytes = await wholeFile(path);
    if (record === undefined || bytes === undefined) throw damaged(path, 'is missing');
    if (bytes.byteLength !== record.bytes || crc32(bytes) !== record.checksum) throw damaged(path, 'is damaged');
    return bytes;
  };
  return {
    manifest: onDisk.manifest,
    has: (name) => onDisk.files[name] !== undefined,
    read,
    async checkedPath(name) {
      await read(name);
      return join(folder, name);
    },
  };
}

/** The manifest of a folder, or undefined where there is none; one that cannot be read is a `Fault`. */
export async function readManifest(folder: string): Promise<ManifestOnDisk | undefined> {
  const path = join(folder, manifestName);
  const bytes = await wholeFile(path);
  if (bytes === undefined) return undefined;
  try {
    const onDisk = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<ManifestOnDisk>;
    if (typeof onDisk.manifest === 'object' && typeof onDisk.files === 'object') {
      return { manifest: onDisk.manifest, files: onDisk.files };
    }
  } catch {
    // Falls through to the fault: whatever was wrong with it, the remedy is the same.
  }
  throw damaged(path, 'is damaged');
}

/** In a buffer of its own, so that numbers of any width can be read where they lie; undefined for a missing file. */
async function wholeFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const contents = await readFile(path);
    const aligned = contents.byteOffset % 8 === 0 && contents.buffer instanceof ArrayBuffer;
    return aligned
      ? new Uint8Array(contents.buffer as ArrayBuffer, contents.byteOffset, contents.byteLength)
      : new Uint8Array(contents);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Fault({
      code: 'unreadable-index',
      message: `The index file ${path} cannot be read.`,
      remedy: 'Check that the folder belongs to you and that the disk is sound.',
      subject: path,
      cause,
    });
  }
}

function damaged(path: string, how: string): Fault {
  return new Fault({
    code: 'damaged-index',
    message: `The index file ${path} ${how}.`,
    remedy: 'Nothing: the index is rebuilt from the stored documents.',
    subject: path,
  });
}
