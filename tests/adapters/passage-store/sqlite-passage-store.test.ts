import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPassageStore } from '../../../src/adapters/passage-store/open-passage-store.ts';
import { entry, passageStoreContract } from '../../contracts/passage-store.contract.ts';
import { MemoryPassageStore } from '../../stand-ins/memory-passage-store.ts';

let folder: string;
let count = 0;
const newFile = () => {
  count += 1;
  return join(folder, `${count}`, 'passages.sqlite');
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-store-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('SQLite', () => passageStoreContract(async () => openPassageStore(newFile()).store));
describe('memory', () => passageStoreContract(async () => new MemoryPassageStore()));

describe('openPassageStore', () => {
  it('opens again what was stored, with the generation it had', async () => {
    const file = newFile();
    const first = openPassageStore(file);
    const { generation, addedPassages } = await first.store.apply({ put: [entry('a', 'Snow is white.')], remove: [] });
    await first.store.close();
    const second = openPassageStore(file);
    expect(second.notice).toBeUndefined();
    expect(await second.store.generation()).toBe(generation);
    expect(await second.store.passagesOf('a')).toEqual(addedPassages);
    await second.store.close();
  });

  it.each<[string, (file: string) => void, RegExp]>([
    [
      'no database at all',
      (file) => writeFileSync(file, 'not a database, but long enough to look at '.repeat(100)),
      /is damaged/,
    ],
    [
      'the database of another program',
      (file) => new Database(file).exec('CREATE TABLE cat (name TEXT)'),
      /another program/,
    ],
    ['a store of another version', (file) => new Database(file).exec('PRAGMA user_version = 999'), /another version/],
    ['a store cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 5000)), /is damaged/],
  ])('moves %s aside, says so and begins anew', async (_name, spoil, reason) => {
    const file = newFile();
    const before = openPassageStore(file).store;
    await before.apply({ put: [entry('a', 'Snow is white.')], remove: [] });
    const generation = await before.generation();
    await before.close();
    if (reason.source.includes('program')) {
      rmSync(file);
    }
    spoil(file);
    const { store, notice } = openPassageStore(file);
    expect(notice).toMatch(reason);
    expect(await store.documents()).toEqual([]);
    expect(await store.generation()).toBeGreaterThanOrEqual(generation - 1);
    await store.apply({ put: [entry('b', 'Grass is green.')], remove: [] });
    await store.close();
    expect(readdirSync(join(file, '..'))).toContain('passages.sqlite.aside-1');
  });

  it('tells what to do where the file cannot be made', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => openPassageStore(join(file, 'passages.sqlite'))).toThrow(
      expect.objectContaining({ code: 'store-unusable' }),
    );
  });

  it('shows two stores on one file the same state', async () => {
    const file = newFile();
    const one = openPassageStore(file).store;
    const other = openPassageStore(file).store;
    await one.apply({ put: [entry('a', 'Snow is white.')], remove: [] });
    await other.apply({ put: [entry('b', 'Grass is green.')], remove: [] });
    expect(await one.documents()).toEqual(await other.documents());
    expect(await one.documents()).toHaveLength(2);
    await Promise.all([one.close(), other.close()]);
  });
});
