import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCorpusFolder } from '../../src/adapters/corpus-folder/disk-corpus-folder.ts';
import { type OpenedPassageStore, openPassageStore } from '../../src/adapters/passage-store/open-passage-store.ts';
import { fileReader } from '../../src/adapters/readers/file-reader.ts';
import { type IngestOptions, ingestCorpus } from '../../src/app/ingest-corpus.ts';
import type { CorpusFolder } from '../../src/core/documents/corpus-folder.port.ts';
import type { StoreChange } from '../../src/core/indexing/passage-store.port.ts';

let root: string;
let opened: OpenedPassageStore;
let read: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'footnote-ingest-'));
  opened = openPassageStore(join(root, 'data', 'passages.sqlite'));
  mkdirSync(join(root, 'corpus'));
  read = [];
});
afterEach(async () => {
  await opened.store.close();
  rmSync(root, { recursive: true });
});

let clock = 1_000_000;
/** Writes a file with a time of its own, long past. */
const write = (path: string, text: string | Uint8Array) => {
  const file = join(root, 'corpus', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  clock += 10;
  utimesSync(file, clock, clock);
};
const applyToStore = (change: StoreChange) => opened.store.apply(change);
const ingest = (options?: IngestOptions, apply = applyToStore) => {
  const disk = new DiskCorpusFolder(join(root, 'corpus'));
  const folder: CorpusFolder = {
    list: () => disk.list(),
    read: (path) => {
      read.push(path);
      return disk.read(path);
    },
  };
  return ingestCorpus({ folder, reader: fileReader, ledger: opened.ledger, store: opened.store, apply }, options);
};
const ids = async () => (await opened.store.documents()).map(({ id }) => id);

describe('ingestCorpus', () => {
  it('reads what is new, then only what changed, and forgets what is gone', async () => {
    write('a.md', '# Otters\n\nOtters swim.');
    write('deep/down/b.txt', 'Bees dance.');
    write('c.txt', 'Cats sleep.');
    expect(await ingest()).toMatchObject({ added: ['a', 'c', 'deep/down/b'], changed: [], removed: [], unchanged: [] });
    read = [];
    const generation = await opened.store.generation();
    expect(await ingest()).toMatchObject({ added: [], unchanged: ['a', 'c', 'deep/down/b'], generation });
    expect(read).toEqual([]);
    write('c.txt', 'Cats purr.');
    write('d.txt', 'Dogs bark.');
    rmSync(join(root, 'corpus', 'deep'), { recursive: true });
    expect(await ingest()).toMatchObject({ added: ['d'], changed: ['c'], removed: ['deep/down/b'], unchanged: ['a'] });
    expect(read).toEqual(['c.txt', 'd.txt']);
    expect((await opened.store.document('c'))?.text).toBe('Cats purr.');
    expect(await ids()).toEqual(['a', 'c', 'd']);
  });

  it('goes by the bytes where time and size say nothing', async () => {
    write('a.txt', 'Bees dance.');
    await ingest();
    const generation = await opened.store.generation();
    write('a.txt', 'Bees dance.');
    expect(await ingest()).toMatchObject({ unchanged: ['a'], generation });
    const file = join(root, 'corpus', 'a.txt');
    writeFileSync(file, 'Ants dance.');
    expect(await ingest()).toMatchObject({ changed: ['a'] });
    writeFileSync(file, 'Owls dance.');
    expect(await ingest()).toMatchObject({ changed: ['a'] });
  });

  it('refuses bad files one by one and leaves the others unharmed', async () => {
    write('good.txt', 'Snow is white.');
    write('empty.txt', '');
    write('blank.md', '---\ntitle: Nothing\n---\n\n');
    write('binary.txt', Uint8Array.from([1, 2, 0, 3]));
    write('latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20]));
    write('large.txt', 'a'.repeat(10 * 1024 * 1024 + 1));
    write('song.mp3', 'ID3');
    const { added, refused } = await ingest();
    expect(added).toEqual(['good']);
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      ['binary.txt', 'binary'],
      ['blank.md', 'empty'],
      ['empty.txt', 'empty'],
      ['large.txt', 'too-large'],
      ['latin.txt', 'undecodable'],
      ['song.mp3', 'unknown-format'],
    ]);
    expect(refused.every(({ message, path, remedy }) => message.startsWith(`${path}: `) && remedy !== '')).toBe(true);
    expect(refused.find(({ path }) => path === 'latin.txt')?.message).toContain('offset 3');
    read = [];
    expect((await ingest()).refused).toEqual(refused);
    expect(read).toEqual([]);
  });

  it('lets a document that is refused now stop answering', async () => {
    write('a.txt', 'Bees dance.');
    await ingest();
    write('a.txt', Uint8Array.from([0, 1]));
    expect(await ingest()).toMatchObject({ removed: ['a'], refused: [{ path: 'a.txt', code: 'binary' }] });
    expect(await ids()).toEqual([]);
  });

  it('tells documents of one name apart by their extension, the first in order of path keeping the short id', async () => {
    write('a.txt', 'Text.');
    write('a.md', 'Markdown.');
    expect((await ingest()).added).toEqual(['a', 'a.txt']);
    expect((await opened.store.document('a'))?.text).toBe('Markdown.');
    rmSync(join(root, 'corpus', 'a.md'));
    expect(await ingest()).toMatchObject({ changed: ['a'], removed: ['a.txt'] });
  });

  it('ignores hidden files and packages, follows links inside and refuses links outside', async () => {
    write('.hidden.txt', 'Hidden.');
    write('node_modules/a/readme.md', 'Package.');
    write('real/a.txt', 'Bees dance.');
    writeFileSync(join(root, 'secret.txt'), 'Secret.');
    symlinkSync(join(root, 'corpus', 'real', 'a.txt'), join(root, 'corpus', 'link.txt'));
    symlinkSync(join(root, 'corpus'), join(root, 'corpus', 'real', 'circle'));
    symlinkSync(join(root, 'secret.txt'), join(root, 'corpus', 'out.txt'));
    symlinkSync(root, join(root, 'corpus', 'outer'));
    const { added, refused } = await ingest();
    expect(added).toEqual(['link', 'real/a']);
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      ['out.txt', 'outside-folder'],
      ['outer', 'outside-folder'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('refuses a file without permission', async () => {
    write('a.txt', 'Bees dance.');
    chmodSync(join(root, 'corpus', 'a.txt'), 0);
    expect((await ingest()).refused).toMatchObject([{ path: 'a.txt', code: 'unreadable' }]);
  });

  it('reads only the paths asked for and keeps the rest', async () => {
    write('a/one.txt', 'Bees dance.');
    write('b/two.txt', 'Cats sleep.');
    await ingest();
    write('a/one.txt', 'Bees fly.');
    write('b/two.txt', 'Cats purr.');
    expect(await ingest({ paths: ['a'] })).toMatchObject({ changed: ['a/one'], unchanged: ['b/two'], removed: [] });
    expect(await ingest()).toMatchObject({ changed: ['b/two'] });
  });

  it('tells how far it is', async () => {
    write('a.txt', 'Bees dance.');
    write('b.txt', 'Cats sleep.');
    const steps: [number, number, string | undefined][] = [];
    await ingest({ onProgress: (...step) => steps.push(step) });
    expect(steps.map(([, , current]) => current)).toEqual(['a.txt', 'b.txt', undefined]);
    expect(steps.every(([done, total], index) => total === 2 && done >= (steps[index - 1]?.[0] ?? 0))).toBe(true);
    expect(steps.at(-1)).toEqual([2, 2, undefined]);
  });

  it('keeps the old state when the indexes cannot be written, and tries again next time', async () => {
    write('a.txt', 'Bees dance.');
    const failure = new Error('disk full');
    await expect(ingest({}, (change) => opened.store.apply(change, () => Promise.reject(failure)))).rejects.toBe(
      failure,
    );
    expect(await ids()).toEqual([]);
    expect(await ingest()).toMatchObject({ added: ['a'] });
  });

  it('says what to do where there is no corpus folder', async () => {
    rmSync(join(root, 'corpus'), { recursive: true });
    await expect(ingest()).rejects.toMatchObject({ name: 'UserError', code: 'corpus-missing' });
  });
});
