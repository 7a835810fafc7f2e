import { describe, expect, it } from 'vitest';
import { bestThreshold, familyShares } from '../../../../scripts/train/claims/measures.ts';

/** Claims that score 0, .1, .2 and so on, supported from the line on. */
const splitAt = (line: number) => {
  const scores = Array.from({ length: 10 }, (_, place) => place / 10);
  return { scores, supported: scores.map((score) => score >= line) };
};

describe('familyShares', () => {
  it('gives families a voice each, whatever the number of their sets', () => {
    const shares = familyShares([{ family: 'news' }, { family: 'talk' }, { family: 'talk' }]);
    expect(shares).toEqual([1 / 2, 1 / 4, 1 / 4]);
  });
});

describe('bestThreshold', () => {
  it('lies in the middle of the lines that part a set', () => {
    expect(bestThreshold([splitAt(0.3)], [1])).toBe(0.25);
  });

  it('follows the sets with the greater share', () => {
    const sets = [splitAt(0.2), splitAt(0.7), splitAt(0.7)];
    expect(bestThreshold(sets, [0.8, 0.1, 0.1])).toBe(0.15);
    expect(bestThreshold(sets, [0.2, 0.4, 0.4])).toBe(0.65);
  });
});
