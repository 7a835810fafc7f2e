import { cpSync, existsSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { footnote } from './footnote.ts';

let folder: string;
let corpus: string;
let places: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-ingest-'));
  corpus = join(folder, 'corpus');
  cpSync(resolve(import.meta.dirname, '../fixtures/harbour'), corpus, { recursive: true });
  places = ['--corpus', corpus, '--data', join(folder, 'data')];
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('ingest', () => {
  it('says what was added, then nothing, then what was changed and removed', async () => {
    const report = async () => JSON.parse((await footnote(['ingest', '--json', ...places])).stdout);
    expect(await report()).toMatchObject({
      added: ['harbour', 'people/keepers'],
      changed: [],
      removed: [],
      refused: [],
    });
    expect(await report()).toMatchObject({ added: [], unchanged: ['harbour', 'people/keepers'] });
    writeFileSync(join(corpus, 'harbour.md'), '# The Harbour of Lindvik\n\nThe harbour was closed in 1950.\n');
    unlinkSync(join(corpus, 'people', 'keepers.txt'));
    expect(await report()).toMatchObject({ changed: ['harbour'], removed: ['people/keepers'] });
  });

  it('names each bad file with its reason, exit code 1, and reads the good ones all the same', async () => {
    writeFileSync(join(corpus, 'nothing.md'), '');
    writeFileSync(join(corpus, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254]));
    const { code, stdout } = await footnote(['ingest', ...places]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/Refused nothing\.md: .*empty/);
    expect(stdout).toMatch(/Refused picture\.txt: .*binary/);
    const found = await footnote(['find', '--json', ...places, 'When was the harbour closed?']);
    expect(found.code).toBe(0);
    expect(JSON.parse(found.stdout).passages[0].text).toContain('1950');
    expect(found.stderr).toContain('nothing.md');
  });

  it('leaves nothing behind for a corpus folder that is not there', async () => {
    const data = join(folder, 'no-data');
    const { code, stderr } = await footnote(['ingest', '--corpus', join(folder, 'corpsu'), '--data', data]);
    expect([code, existsSync(data)]).toEqual([1, false]);
    expect(stderr).toContain('corpsu does not exist');
  });

  it('says of a file that is read in part what is missing, each time, and answers from the rest', async () => {
    const scanned = mkdtempSync(join(folder, 'scanned-'));
    cpSync(resolve(import.meta.dirname, '../fixtures/documents/partly-scanned.pdf'), join(scanned, 'partly.pdf'));
    const ingested = () => footnote(['ingest', '--corpus', scanned, '--data', join(folder, 'partly')]);
    for (const { code, stdout } of [await ingested(), await ingested()]) {
      expect(code).toBe(0);
      expect(stdout).toMatch(/Partly read partly\.pdf: pages 2-3, 6 have no text layer/);
    }
  });

  it('takes a folder outside of the corpus as the corpus itself', async () => {
    const outside = mkdtempSync(join(folder, 'outside-'));
    writeFileSync(join(outside, 'note.txt'), 'The ferry leaves at noon.\n');
    const { stdout } = await footnote(['ingest', '--json', '--data', join(folder, 'other'), outside]);
    expect(JSON.parse(stdout).added).toEqual(['note']);
  });

  it('says where a file has to be that is not in the corpus', async () => {
    const { code, stdout, stderr } = await footnote(['ingest', ...places, 'missing.md']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('missing.md');
  });
});
