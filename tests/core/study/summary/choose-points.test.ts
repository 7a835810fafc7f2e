import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePoints } from '../../../../src/core/study/summary/choose-points.ts';
import type { Point } from '../../../../src/core/study/summary/picking.ts';

const point = (section: number, direction: readonly [number, number], words = 10, canShow = true): Point => {
  const length = Math.hypot(...direction);
  return { words, section, canShow, weight: 1, vector: direction.map((value) => value / length) };
};
const everything = { accepts: () => true };

describe('choosePoints', () => {
  it('takes one point of every section before a second of any', () => {
    const points = [point(0, [1, 0]), point(0, [0, 1]), point(1, [1, 0.1])];
    expect(choosePoints(points, { sections: 2, words: 20, ...everything })).toEqual(expect.arrayContaining([2]));
    expect(choosePoints(points, { sections: 2, words: 20, ...everything })).toHaveLength(2);
  });

  it('does not take what adds nothing to what is chosen', () => {
    const points = [point(0, [1, 0]), point(0, [1, 0]), point(0, [0, 1])];
    expect(choosePoints(points, { sections: 1, words: 100, ...everything })).toEqual([0, 2]);
  });

  it('takes shorter points where long ones leave sections out', () => {
    const long = [0, 1, 2, 3].map((section) => point(section, [1, section], 30));
    const short = [0, 1, 2, 3].map((section) => point(section, [1, section + 0.2], 15));
    const chosen = choosePoints([...long, ...short], { sections: 4, words: 60, ...everything });
    expect(chosen).toEqual([4, 5, 6, 7]);
  });

  it('asks whether a point may join, and does without those that may not', () => {
    const points = [point(0, [1, 0]), point(0, [0.9, 0.1])];
    expect(choosePoints(points, { sections: 1, words: 100, accepts: (at) => at !== 0 })).toEqual([1]);
  });

  it('shows only what can be shown, keeps to the words, in the order of the text', () => {
    const any = fc.record({
      words: fc.integer({ min: 1, max: 50 }),
      section: fc.integer({ min: 0, max: 4 }),
      canShow: fc.boolean(),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      vector: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.integer({ min: 10, max: 200 }), (points, words) => {
        const chosen = choosePoints(points, { sections: 5, words, ...everything });
        const total = chosen.reduce((sum, at) => sum + (points[at]?.words ?? 0), 0);
        return (
          total <= words * 1.1 &&
          new Set(chosen).size === chosen.length &&
          chosen.every((at) => points[at]?.canShow) &&
          chosen.every((at, place) => place === 0 || at > (chosen[place - 1] ?? -1))
        );
      }),
    );
  });
});
