import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readBuiltInEmbeddings } from '../../../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { decodeWordVectors, encodeWordVectors } from '../../../../src/adapters/embeddings/built-in/word-vector-file.ts';

const small = {
  fingerprints: Uint32Array.of(7, 3_000_000_000),
  dimensions: 4,
  unknownLength: 0.5,
  scales: Float32Array.of(0.25, 2),
  halves: Uint8Array.of(0x18, 0xf9, 0x88, 0x17),
};

describe('the file of word vectors', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-vectors-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives back what was written', () => {
    const { checkNumber, ...read } = decodeWordVectors(encodeWordVectors(small), 'a test');
    expect({ ...read, halves: Uint8Array.from(read.halves) }).toEqual(small);
    expect(checkNumber).toBeGreaterThan(0);
  });

  it('notices every changed byte and every cut', () => {
    const whole = encodeWordVectors(small);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Uint8Array.from(whole, (byte, index) => (index === place ? byte ^ change : byte));
        expect(() => decodeWordVectors(changed, 'broken.bin')).toThrow('damaged');
        expect(() => decodeWordVectors(whole.subarray(0, place), 'broken.bin')).toThrow('damaged');
      }),
    );
  });

  it('gives other vectors another identity', () => {
    const identities = [small, { ...small, unknownLength: 0.75 }].map((vectors, version) => {
      const file = path.join(folder, `${version}.bin`);
      writeFileSync(file, encodeWordVectors(vectors));
      return readBuiltInEmbeddings(file).identity;
    });
    expect(new Set(identities).size).toBe(2);
    expect(identities[0]).toMatch(/^footnote-words-1-[0-9a-f]+$/);
  });

  it('names the damaged file and what to do', () => {
    const file = path.join(folder, 'broken.bin');
    writeFileSync(file, 'not vectors');
    expect(() => readBuiltInEmbeddings(file)).toThrow(
      expect.objectContaining({
        code: 'word-vectors-damaged',
        subject: file,
        remedy: expect.stringContaining('npm run train'),
      }),
    );
  });
});
