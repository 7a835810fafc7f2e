import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskIndexFiles } from '../../../src/adapters/index-files/disk-index-files.ts';
import { exactVectorIndexes } from '../../../src/adapters/vector-index/exact-vector-index.ts';
import { findPassages } from '../../../src/app/find-passages.ts';
import { CorpusIndexes } from '../../../src/app/indexing/corpus-indexes.ts';
import type { IndexingParts } from '../../../src/app/indexing/indexing-parts.ts';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { letterEmbeddings } from '../../stand-ins/letter-embeddings.ts';
import { MemoryPassageStore } from '../../stand-ins/memory-passage-store.ts';
import { noWordVectors } from '../../stand-ins/no-word-vectors.ts';
import { smallDocument } from '../../stand-ins/small-documents.ts';

const rail = smallDocument('rail', 'Freight', [
  'The Silk Road Economic Belt (SREB) crosses the steppe by rail.',
  'Freight trains carry grain to the port of Aktau.',
]);
const water = smallDocument('water', 'Rivers', ['The Irtysh brings water from the glaciers to the cities.']);

describe('the indexes of a corpus', () => {
  let folder: string;
  let store: MemoryPassageStore;
  let said: string[];

  const parts = (): IndexingParts => ({
    store,
    files: diskIndexFiles(folder),
    embeddings: letterEmbeddings,
    vectorIndexes: exactVectorIndexes,
    background: emptyBackground,
    words: noWordVectors,
    say: (line) => said.push(line),
  });
  const find = async (indexes: CorpusIndexes, text: string, documentIds?: string[]) =>
    (await findPassages({ text, ...(documentIds === undefined ? {} : { documentIds }) }, indexes.snapshot)).map(
      ({ text: found }) => found,
    );

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-indexes-'));
    store = new MemoryPassageStore();
    said = [];
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('find what was added and lose what was removed', async () => {
    const indexes = await CorpusIndexes.open(parts());
    await indexes.apply({ put: [rail, water], remove: [] });
    expect((await find(indexes, 'Which trains carry grain?'))[0]).toBe(
      'Freight trains carry grain to the port of Aktau.',
    );
    await indexes.apply({ put: [], remove: ['rail'] });
    expect(await find(indexes, 'Which trains carry grain?')).not.toContain(
      'Freight trains carry grain to the port of Aktau.',
    );
    expect(indexes.snapshot.statistics).toMatchObject({ passages: 1, languages: new Map([['en', 1]]) });
  });

  it('find only in the documents that were named', async () => {
    const indexes = await CorpusIndexes.open(parts());
    await indexes.apply({ put: [rail, water], remove: [] });
    expect(await find(indexes, 'grain by rail', ['water'])).toEqual([
      'The Irtysh brings water from the glaciers to the cities.',
    ]);
  });

  it('know a name by its short form as soon as one passage defines it, and no longer when that one is gone', async () => {
    const indexes = await CorpusIndexes.open(parts());
    const early = smallDocument('early', 'Plans', ['Plans for the Silk Road Economic Belt date from 2013.']);
    await indexes.apply({ put: [early, water], remove: [] });
    expect(indexes.snapshot.lexical.documentFrequency('sreb')).toBe(0);
    await indexes.apply({ put: [rail], remove: [] });
    expect(indexes.snapshot.lexical.documentFrequency('sreb')).toBe(2);
    expect((await find(indexes, 'When was the SREB planned?', ['early'])).length).toBe(1);
    await indexes.apply({ put: [], remove: ['rail'] });
    expect(indexes.snapshot.acronyms).toEqual([]);
    expect(indexes.snapshot.lexical.documentFrequency('sreb')).toBe(0);
  });

  it('open again as they were saved, without a word', async () => {
    const first = await CorpusIndexes.open(parts());
    await first.apply({ put: [rail], remove: [] });
    await first.apply({ put: [water], remove: [] });
    const again = await CorpusIndexes.open(parts());
    expect(said).toEqual([]);
    for (const text of ['grain', 'water from glaciers', 'SREB'])
      expect(await find(again, text)).toEqual(await find(first, text));
    expect(await readdir(folder)).toEqual(['2']);
  });

  it('are rebuilt, and say why, where they are missing, damaged, of another embedder or of another corpus', async () => {
    const first = await CorpusIndexes.open(parts());
    await first.apply({ put: [rail, water], remove: [] });
    const expected = await find(first, 'Which trains carry grain?');
    const reopen = async (changed: Partial<IndexingParts> = {}) => {
      const indexes = await CorpusIndexes.open({ ...parts(), ...changed });
      expect(await find(indexes, 'Which trains carry grain?')).toEqual(expected);
      return said.splice(0);
    };
    await reopen({ embeddings: { ...letterEmbeddings, identity: 'letters-2' } });
    expect(await reopen()).toEqual([expect.stringContaining('another embedder (letters-2, now letters-1)')]);
    for (const name of await readdir(join(folder, '1'))) {
      const path = join(folder, '1', name);
      const bytes = await readFile(path);
      const broken = new Uint8Array(bytes);
      broken[broken.length >> 1] = (broken[broken.length >> 1] ?? 0) ^ 1;
      await writeFile(path, broken);
      expect(await reopen(), name).toHaveLength(1);
      await rm(path);
      expect(await reopen(), name).toHaveLength(1);
    }
    expect(await reopen()).toEqual([]);
    store = new MemoryPassageStore();
    await store.apply({ put: [rail], remove: [] });
    await CorpusIndexes.open(parts());
    expect(said).toEqual([expect.stringContaining('does not belong to the documents')]);
  });

  it('stay as they were where the store refuses a change', async () => {
    const indexes = await CorpusIndexes.open(parts());
    await indexes.apply({ put: [rail], remove: [] });
    const apply = store.apply.bind(store);
    store.apply = (change, prepare) =>
      apply(change, async (outcome) => {
        await prepare?.(outcome);
        throw new Error('disk full');
      });
    await expect(indexes.apply({ put: [water], remove: [] })).rejects.toThrow('disk full');
    store.apply = apply;
    expect(indexes.snapshot.statistics.passages).toBe(2);
    await indexes.apply({ put: [water], remove: ['rail'] });
    const again = await CorpusIndexes.open(parts());
    expect(said).toEqual([]);
    expect(again.snapshot.statistics.passages).toBe(1);
  });
});
