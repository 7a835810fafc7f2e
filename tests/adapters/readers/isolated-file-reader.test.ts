import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileReader } from '../../../src/adapters/readers/file-reader.ts';
import { IsolatedFileReader } from '../../../src/adapters/readers/isolated-file-reader.ts';

const folder = new URL('../../fixtures/documents/', import.meta.url);
const source = (path: string, bytes: Uint8Array) => ({ path, id: 'id', bytes, hash: 'hash' });
const text = (words: string) => new TextEncoder().encode(words);

describe('IsolatedFileReader', () => {
  it('gives what the plain reader gives, many files at once', async () => {
    const reader = new IsolatedFileReader();
    const files = ['lighthouse.pdf', 'lighthouse.docx', 'garden.html', 'scanned.pdf', 'damaged.docx'].map((name) =>
      source(name, readFileSync(new URL(name, folder))),
    );
    files.push(
      source('a.md', text('# Otters\n\nOtters swim.')),
      source('a.txt', text('Bees dance.')),
      source('a.mp3', text('ID3')),
    );
    const isolated = await Promise.all(files.map((file) => reader.read(file)));
    expect(isolated).toEqual(await Promise.all(files.map((file) => fileReader.read(file))));
  });

  it('stops reading that takes too long, refuses the file and reads the next', async () => {
    const reader = new IsolatedFileReader(
      { milliseconds: 2500, millisecondsPerMegabyte: 0, heapMegabytes: 1024, growthMegabytes: 4096 },
      1,
    );
    const [hostile, good] = await Promise.all([
      reader.read(source('hostile.md', text(`${'>'.repeat(60_000)} deep`))),
      reader.read(source('good.html', text('<p>Otters swim.'))),
    ]);
    expect(hostile).toMatchObject({ kind: 'refused', refusal: { path: 'hostile.md', code: 'too-complex' } });
    expect(good).toMatchObject({ kind: 'read', document: { text: 'Otters swim.' } });
  });

  it('stops reading that takes too much memory and refuses the file', async () => {
    const reader = new IsolatedFileReader(
      { milliseconds: 60_000, millisecondsPerMegabyte: 0, heapMegabytes: 64, growthMegabytes: 4096 },
      1,
    );
    const fonts = Array.from({ length: 4000 }, (_, index) => `<font color="${index}">`).join('');
    const outcome = await reader.read(source('hostile.html', text(fonts + '<p>a'.repeat(4000))));
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'too-complex' } });
  });
});
