import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeObjects } from '../../../../src/core/answering/drafting/whole-objects.ts';

const sentence = fc.record({ text: fc.string(), cites: fc.array(fc.string()), quote: fc.string() });

describe('wholeObjects', () => {
  it('gives, of any beginning of a draft, a beginning of its sentences, each whole', () => {
    fc.assert(
      fc.property(fc.array(sentence), fc.double({ min: 0, max: 1, noNaN: true }), (sentences, share) => {
        const whole = JSON.stringify({ answerable: true, sentences });
        const read = wholeObjects(whole.slice(0, Math.floor(share * whole.length))).map((text) => JSON.parse(text));
        expect(read).toEqual(sentences.slice(0, read.length));
      }),
    );
  });

  it('gives all sentences of a whole draft', () => {
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        const read = wholeObjects(JSON.stringify({ answerable: true, sentences })).map((text) => JSON.parse(text));
        expect(read).toEqual(sentences);
      }),
    );
  });
});
