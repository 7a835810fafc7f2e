import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBackground, encodeBackground } from '../../../src/adapters/background/background-table.ts';

const count = fc.nat({ max: 60_000 });
const counts = fc.record({
  sentences: count,
  terms: fc.dictionary(fc.string(), count).map((entries) => new Map(Object.entries(entries))),
  words: fc
    .dictionary(fc.string(), fc.record({ upper: count, lower: count }))
    .map((entries) => new Map(Object.entries(entries))),
});

describe('the background table', () => {
  it('gives back every count that was written', () => {
    fc.assert(
      fc.property(counts, (written) => {
        const read = decodeBackground(encodeBackground(written), 'a test');
        expect(read.sentences).toBe(written.sentences);
        for (const [term, frequency] of written.terms) expect(read.sentenceFrequency(term)).toBe(frequency);
        for (const [word, capitals] of written.words) expect(read.capitals(word)).toEqual(capitals);
      }),
    );
  });

  it('knows nothing of words that were not counted', () => {
    const read = decodeBackground(encodeBackground({ sentences: 3, terms: new Map(), words: new Map() }), 'a test');
    expect(read.sentenceFrequency('river')).toBe(0);
    expect(read.capitals('river')).toEqual({ upper: 0, lower: 0 });
  });

  it('keeps the share of capitals of a word too frequent for the format', () => {
    const words = new Map([['the', { upper: 100_000, lower: 300_000 }]]);
    const { upper, lower } = decodeBackground(
      encodeBackground({ sentences: 1, terms: new Map(), words }),
      'a test',
    ).capitals('the');
    expect(upper / (upper + lower)).toBeCloseTo(0.25, 3);
  });

  it('refuses a file that is cut short or something else', () => {
    const whole = encodeBackground({ sentences: 1, terms: new Map([['river', 1]]), words: new Map() });
    for (const bytes of [
      whole.subarray(0, -1),
      whole.subarray(0, 7),
      new Uint8Array(),
      Buffer.from('something else'),
    ]) {
      expect(() => decodeBackground(bytes, 'broken.bin')).toThrow(
        expect.objectContaining({ code: 'background-damaged', subject: 'broken.bin' }),
      );
    }
  });
});
