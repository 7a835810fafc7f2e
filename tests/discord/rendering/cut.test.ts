import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPieces, shorten } from '../../../src/discord/rendering/cut.ts';

describe('shorten', () => {
  it('ends at a word border with an ellipsis', () => {
    expect(shorten('The lighthouse on the northern cape', 20)).toBe('The lighthouse on…');
    expect(shorten('short', 20)).toBe('short');
  });

  it('never splits a character that people see as one', () => {
    expect(shorten('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 18)).toBe('👩‍👩‍👧👩‍👩‍👧…');
  });

  it('stays within its limit for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('cutIntoPieces', () => {
  it('cuts at sentence ends where they lie within the limit', () => {
    expect(cutIntoPieces('One is here. Two is there. Three is nowhere.', 28)).toEqual([
      'One is here. Two is there.',
      'Three is nowhere.',
    ]);
  });

  it('cuts Chinese at its own full stops', () => {
    expect(cutIntoPieces('灯塔很高。它建于一八七一年。', 10)).toEqual(['灯塔很高。', '它建于一八七一年。']);
  });

  it('keeps every character that is not white space, in pieces within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 20, max: 60 }), (text, limit) => {
        const pieces = cutIntoPieces(text, limit);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
        expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
