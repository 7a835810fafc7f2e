import { describe, expect, it } from 'vitest';
import { Bm25 } from '../../../scripts/evaluate/bm25.ts';
import { discountedGain, reciprocalRank } from '../../../scripts/evaluate/rank-measures.ts';

describe('ranking measures', () => {
  it('give 1 to a perfect ranking and 0 to one without a right document', () => {
    expect(discountedGain([2, 1, 0], [1, 2])).toBe(1);
    expect(reciprocalRank([1, 0])).toBe(1);
    expect(discountedGain([0, 0], [1])).toBe(0);
    expect(reciprocalRank([0, 0])).toBe(0);
  });

  it('fall with the place of the right document', () => {
    expect(reciprocalRank([0, 0, 1])).toBeCloseTo(1 / 3);
    expect(discountedGain([0, 1], [1])).toBeCloseTo(1 / Math.log2(3));
  });
});

describe('BM25 as a share of its highest value', () => {
  const index = new Bm25([
    ['river', 'ice'],
    ['tax', 'railway', 'tax'],
    ['river', 'tax', 'river'],
  ]);

  it('stays between 0 and 1 and prefers the document with the rarer term', () => {
    const shares = index.shares(['railway', 'river']);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.indexOf(Math.max(...shares))).toBe(1);
  });

  it('is 0 everywhere for unknown terms and for none', () => {
    expect(index.shares(['zither'])).toEqual([0, 0, 0]);
    expect(index.shares([])).toEqual([0, 0, 0]);
  });
});
