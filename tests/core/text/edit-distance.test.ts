import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

/** The definition, without a table. */
function plain(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const ways = [plain(a, other) + 1, plain(one, b) + 1, plain(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1)];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    ways.push(plain(one.slice(0, -2), other.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

describe('the edit distance', () => {
  it('counts letters inserted, left out, replaced and swapped', () => {
    expect(editDistance('khazakhstan', 'kazakhstan', 2)).toBe(1);
    expect(editDistance('recieve', 'receive', 2)).toBe(1);
    expect(editDistance('rail', 'port', 2)).toBe(3);
  });

  it('is that of its definition, cut off above the highest that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        expect(editDistance(one, other, most)).toBe(Math.min(most + 1, plain(one, other)));
      }),
    );
  });
});
