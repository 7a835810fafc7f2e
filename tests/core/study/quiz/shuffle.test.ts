import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../../src/core/study/quiz/shuffle.ts';

describe('shuffled', () => {
  it('keeps all items, in one order for one seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const order = shuffled(items, seed);
        expect([...order].sort()).toEqual([...items].sort());
        expect(shuffled(items, seed)).toEqual(order);
      }),
    );
  });

  it('gives different orders for different seeds', () => {
    const items = Array.from({ length: 20 }, (_, index) => index);
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => shuffled(items, seed).join(' ')));
    expect(orders.size).toBe(50);
  });
});
