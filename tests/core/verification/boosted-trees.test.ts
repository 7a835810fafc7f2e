import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boost, defaultBoosting } from '../../../scripts/train/boosting.ts';
import { type BoostedTrees, logOdds, probabilityOf } from '../../../src/core/verification/boosted-trees.ts';

const rows = Array.from({ length: 400 }, (_, index) => Float32Array.from([index % 20, Math.floor(index / 20), 1]));
const answers = rows.map((row) => ((row[0] ?? 0) > 9 && (row[1] ?? 0) > 9 ? 1 : 0));
const table = { names: ['one', 'two', 'same'], rows, answers, weights: rows.map(() => 1) };
const settings = { ...defaultBoosting, trees: 40, rate: 0.1, featureShare: 1 };

describe('boosted trees', () => {
  it('learn what takes two features together', () => {
    const model = boost(table, settings);
    expect(probabilityOf(logOdds(model, { one: 15, two: 15 }))).toBeGreaterThan(0.9);
    expect(probabilityOf(logOdds(model, { one: 15, two: 2 }))).toBeLessThan(0.1);
  });

  it('never ask for a feature that tells nothing', () => {
    expect(boost(table, settings).features).toEqual(['one', 'two']);
  });

  it('come out the same for the same seed', () => {
    expect(boost(table, settings)).toEqual(boost(table, settings));
  });

  it('do not rise with a feature that may only lower the odds', () => {
    const model = boost(table, { ...settings, directions: { one: -1, two: -1 } });
    expect(logOdds(model, { one: 19, two: 19 })).toBeLessThanOrEqual(logOdds(model, { one: 0, two: 0 }));
  });

  it('give the odds that a walk from node to node gives', () => {
    const { features, bias, trees } = boost(table, settings);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 25 }), { maxLength: 2 }), ([one, two]) => {
        const values = { ...(one === undefined ? {} : { one }), ...(two === undefined ? {} : { two }) };
        expect(logOdds({ features, bias, trees }, values)).toBe(walked({ features, bias, trees }, values));
      }),
    );
  });
});

function walked({ features, bias, trees }: BoostedTrees, values: Readonly<Record<string, number>>): number {
  return trees.reduce((sum, tree) => {
    let node = tree[0] ?? [];
    while (node.length > 1) {
      const [feature = 0, threshold = 0, left = 0, right = 0] = node;
      node = tree[(values[features[feature] ?? ''] ?? 0) <= threshold ? left : right] ?? [];
    }
    return sum + (node[0] ?? 0);
  }, bias);
}
