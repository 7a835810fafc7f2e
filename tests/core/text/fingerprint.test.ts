import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, placeByFingerprint } from '../../../src/core/text/fingerprint.ts';

describe('fingerprints', () => {
  it('are the numbers that FNV-1a gives', () => {
    expect(fingerprint('')).toBe(0x811c9dc5);
    expect(fingerprint('a')).toBe(0xe40c292c);
    expect(fingerprint('foobar')).toBe(0xbf9cf968);
  });

  it('find every text of a dictionary at its place', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { selector: fingerprint }), (texts) => {
        const keys = Uint32Array.from(texts, fingerprint).sort();
        for (const text of texts) expect(keys[placeByFingerprint(keys, text)]).toBe(fingerprint(text));
      }),
    );
  });

  it('give no place to a text that is not in the dictionary', () => {
    expect(placeByFingerprint(Uint32Array.of(), 'river')).toBe(-1);
    expect(placeByFingerprint(Uint32Array.of(1, 2, 0xffffffff), 'river')).toBe(-1);
  });
});
