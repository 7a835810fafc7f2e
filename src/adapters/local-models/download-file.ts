import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Fault } from '../../core/errors.ts';
import { type HubFile, hubFault } from './hub.ts';

/**
 * Fetches a file into its place. What has arrived of it lies beside it as `.part`, so that a broken download goes on where
 * it stopped; it gets its name only when its checksum is right.
 * @param fetchFrom asks for the file from an offset on @param onBytes told how many bytes of it are here
 * @throws Fault `hub`, or `model-checksum` where other bytes arrived than the hub announced
 */
export async function downloadFile(
  file: HubFile,
  target: string,
  fetchFrom: (offset: number) => Promise<Response>,
  onBytes: (bytes: number) => void,
): Promise<void> {
  if ((await sizeOf(target)) === file.size) return onBytes(file.size);
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  const there = await sizeOf(part);
  if (there < file.size) await append(part, there, fetchFrom, onBytes);
  if ((await digestOf(part, file)) !== file.checksum.digest) {
    await rm(part, { force: true });
    throw new Fault({
      code: 'model-checksum',
      message: `${file.path} did not arrive as the hub announced it: its checksum is another.`,
      remedy: 'Run the same command again; if it happens twice, something between here and the hub changes files.',
      subject: file.path,
    });
  }
  await rename(part, target);
}

async function append(
  part: string,
  there: number,
  fetchFrom: (offset: number) => Promise<Response>,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const response = await fetchFrom(there);
  // A server that knows no ranges sends the file from its start.
  const start = response.status === 206 ? there : 0;
  if (response.body === null) throw hubFault(response.url, 'sent nothing', undefined);
  let bytes = start;
  const counted = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      bytes += piece.byteLength;
      onBytes(bytes);
      yield piece;
    }
  };
  try {
    await pipeline(Readable.fromWeb(response.body), counted, createWriteStream(part, { flags: start > 0 ? 'a' : 'w' }));
  } catch (cause) {
    throw hubFault(response.url, 'broke off', cause);
  }
}

async function digestOf(path: string, { checksum, size }: HubFile): Promise<string> {
  const hash = createHash(checksum.algorithm === 'sha256' ? 'sha256' : 'sha1');
  if (checksum.algorithm === 'git-sha1') hash.update(`blob ${size}\0`);
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
