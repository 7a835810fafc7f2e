import { copyFile, link, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { Fault } from '../../core/errors.ts';
import type { IndexDraft } from '../../core/indexing/index-files.port.ts';
import type { IndexManifest } from '../../core/indexing/index-manifest.ts';
import { type FileRecord, manifestName, readManifest } from './disk-index-folder.ts';

/** A folder of index files under a temporary name. */
export class DiskIndexDraft implements IndexDraft {
  readonly #temporary: string;
  readonly #final: string;
  readonly #replaced: string | undefined;
  readonly #files: Record<string, FileRecord> = {};
  /** Names handed out by `pathFor`. */
  readonly #promised = new Set<string>();

  constructor(temporary: string, final: string, replaced: string | undefined) {
    this.#temporary = temporary;
    this.#final = final;
    this.#replaced = replaced;
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#temporary, name);
    await writeFile(path, bytes);
    await flush(path);
    this.#files[name] = { bytes: bytes.byteLength, checksum: crc32(bytes) };
  }

  pathFor(name: string): string {
    this.#promised.add(name);
    return join(this.#temporary, name);
  }

  async keep(name: string): Promise<void> {
    const record = this.#replaced === undefined ? undefined : (await readManifest(this.#replaced))?.files[name];
    if (this.#replaced === undefined || record === undefined) {
      throw new Fault({
        code: 'damaged-index',
        message: `The index file ${name} of the generation before is missing.`,
        remedy: 'Nothing: the index is rebuilt from the stored documents.',
        subject: name,
      });
    }
    const source = join(this.#replaced, name);
    const target = join(this.#temporary, name);
    // Not every file system has hard links.
    await link(source, target).catch(() => copyFile(source, target).then(() => flush(target)));
    this.#files[name] = record;
  }

  async publish(manifest: IndexManifest): Promise<void> {
    for (const name of this.#promised) {
      const path = join(this.#temporary, name);
      const bytes = await readFile(path);
      await flush(path);
      this.#files[name] = { bytes: bytes.byteLength, checksum: crc32(bytes) };
    }
    const contents = JSON.stringify({ manifest, files: this.#files }, undefined, 2);
    await writeFile(join(this.#temporary, manifestName), contents);
    await flush(join(this.#temporary, manifestName));
    await flush(this.#temporary);
    // A folder of that name is left over from a change that was never committed.
    await rm(this.#final, { recursive: true, force: true });
    await rename(this.#temporary, this.#final);
    await flush(dirname(this.#final));
  }

  async discard(): Promise<void> {
    await rm(this.#temporary, { recursive: true, force: true });
  }
}

/** Puts a file, or the list of names in a folder, on the disk itself. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (handle === undefined) return;
  // Windows cannot flush folders, nor files opened for reading; there the rename alone has to do.
  await handle.sync().catch(() => undefined);
  await handle.close();
}
