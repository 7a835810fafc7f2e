import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CorpusFile, CorpusFolder, CorpusListing, FileContents } from '../../core/documents/corpus-folder.port.ts';
import { LARGEST_FILE, type RefusedFile, refuseFile, refuseTooLarge } from '../../core/documents/refused-file.ts';
import { UserError } from '../../core/errors.ts';

/** Within this time of a change, in milliseconds, another one may leave size and time as they are. */
const FRESH = 2000;

/** A corpus folder on disk. */
export class DiskCorpusFolder implements CorpusFolder {
  private readonly root: string;

  /** @param root Path of the folder; it need not exist before `list` is called. */
  constructor(root: string) {
    this.root = root;
  }

  /** @throws UserError `corpus-missing` where there is no such folder. */
  async assertThere(): Promise<void> {
    await this.realRoot();
  }

  async list(): Promise<CorpusListing> {
    const root = await this.realRoot();
    const files: CorpusFile[] = [];
    const refused: RefusedFile[] = [];
    const visited = new Set([root]);
    const walk = async (folder: string): Promise<void> => {
      for (const name of await readdir(folder)) {
        const place = join(folder, name);
        if (isIgnored(name)) {
          continue;
        }
        const path = this.pathOf(root, place);
        const found = await this.inspect(root, place, path).catch((error: unknown) => refusalOf(path, error));
        if (found === undefined) {
          continue;
        }
        if ('code' in found) {
          refused.push(found);
        } else if ('size' in found) {
          files.push(found);
        } else if (!visited.has(found.folder)) {
          visited.add(found.folder);
          await walk(place).catch((error: unknown) => {
            const refusal = refusalOf(path, error);
            if (refusal !== undefined) {
              refused.push(refusal);
            }
          });
        }
      }
    };
    await walk(root);
    return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), refused };
  }

  async read(path: string): Promise<FileContents> {
    const place = join(this.root, path);
    try {
      const { size } = await stat(place);
      if (size > LARGEST_FILE) {
        return { kind: 'refused', refusal: refuseTooLarge(path, size) };
      }
      const bytes = await readFile(place);
      return { kind: 'bytes', bytes, hash: createHash('sha256').update(bytes).digest('hex') };
    } catch (error) {
      const refusal = refusalOf(path, error);
      return refusal === undefined ? { kind: 'gone' } : { kind: 'refused', refusal };
    }
  }

  private async realRoot(): Promise<string> {
    try {
      const root = await realpath(this.root);
      await readdir(root);
      return root;
    } catch (cause) {
      throw new UserError({
        code: 'corpus-missing',
        message: `The corpus folder ${this.root} does not exist or cannot be read.`,
        remedy: 'Make the folder and put documents into it, or name another one.',
        subject: this.root,
        cause,
      });
    }
  }

  /** What is at a place: a file, a folder (by its real path), or something refused. */
  private async inspect(
    root: string,
    place: string,
    path: string,
  ): Promise<CorpusFile | { folder: string } | RefusedFile> {
    const link = (await lstat(place)).isSymbolicLink();
    const real = link ? await realpath(place) : place;
    if (link && !real.startsWith(root + sep) && real !== root) {
      return refuseFile(path, { kind: 'link-outside' });
    }
    const found = await stat(place);
    if (found.isDirectory()) {
      return { folder: real };
    }
    if (!found.isFile()) {
      return refuseFile(path, { kind: 'not-a-file' });
    }
    const settled = Date.now() - found.mtimeMs > FRESH;
    return { path, size: found.size, ...(settled ? { modified: found.mtimeMs } : {}) };
  }

  private pathOf(root: string, place: string): string {
    return relative(root, place).split(sep).join('/');
  }
}

/**
 * Hidden files, packages, the lock files that office programs leave beside an open document, and the questions that lie
 * beside a corpus to show or to score it (JSON Lines).
 */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules' || name.endsWith('.jsonl');
}

/** The refusal for an error of the file system; undefined where the file is simply gone. */
function refusalOf(path: string, error: unknown): RefusedFile | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (code === 'ENOENT') {
    return undefined;
  }
  return refuseFile(path, code === 'EACCES' || code === 'EPERM' ? { kind: 'no-permission' } : { kind: 'disk', code });
}
