import { describe, expect, it } from 'vitest';
import { BagGradient } from '../../../../scripts/train/embedder/bag-gradient.ts';
import { type BagModel, encode, startModel } from '../../../../scripts/train/embedder/bag-model.ts';
import { contrastiveStep } from '../../../../scripts/train/embedder/contrastive-loss.ts';
import { productWithTransposed } from '../../../../scripts/train/embedder/dense-product.ts';
import { SeededRandom } from '../../../../scripts/train/seeded-random.ts';

const TERMS = 9;
const WIDTH = 6;
const queries = [[0, 1], [2], [3, 4, 4], [8]];
const texts = [
  [1, 5],
  [2, 6, 7],
  [0, 3],
  [2, 8],
];
const keys = [10, 11, 12, 11];

function randomModel(): BagModel {
  const random = new SeededRandom(5);
  const vectors = {
    rows: TERMS,
    columns: WIDTH,
    values: Float32Array.from({ length: TERMS * WIDTH }, () => random.normal()),
  };
  return startModel(vectors, new Float64Array(TERMS).fill(0.01), 0.5);
}

function step(model: BagModel) {
  const left = encode(model, queries);
  const right = encode(model, texts);
  return { left, right, ...contrastiveStep(left.units, right.units, keys, WIDTH, model.logScale[0] ?? 0) };
}

describe('the contrastive step', () => {
  it('has the slope that small changes of each number show', () => {
    const model = randomModel();
    const { left, right, queryGradient, textGradient, logScaleGradient } = step(model);
    const gradient = new BagGradient(model, [...queries, ...texts]);
    gradient.add(queries, left, queryGradient);
    gradient.add(texts, right, textGradient);
    const slope = (values: Float32Array, place: number) => {
      const before = values[place] ?? 0;
      const change = 1e-2;
      values[place] = before + change;
      const above = step(model).loss;
      values[place] = before - change;
      const below = step(model).loss;
      values[place] = before;
      return (above - below) / (2 * change);
    };
    gradient.terms.forEach((term, slot) => {
      for (let column = 0; column < WIDTH; column++) {
        expect(gradient.vectors[slot * WIDTH + column]).toBeCloseTo(
          slope(model.vectors.values, term * WIDTH + column),
          3,
        );
      }
      expect(gradient.weights[slot]).toBeCloseTo(slope(model.weights, term), 3);
    });
    expect(logScaleGradient).toBeCloseTo(slope(model.logScale, 0), 3);
  });

  it('does not hold lines with one key against each other', () => {
    const model = randomModel();
    const { left, right } = step(model);
    const alone = contrastiveStep(
      left.units.subarray(WIDTH, 2 * WIDTH),
      right.units.subarray(WIDTH, 2 * WIDTH),
      [11],
      WIDTH,
      1,
    );
    expect(alone.loss).toBeCloseTo(0, 6);
    const same = contrastiveStep(left.units, right.units, [1, 1, 1, 1], WIDTH, 1);
    expect(same.loss).toBeCloseTo(0, 6);
  });
});

describe('the blocked product', () => {
  it('is the plain product for sizes that the blocks do not divide', () => {
    const random = new SeededRandom(2);
    const left = Float32Array.from({ length: 7 * 5 }, () => random.normal());
    const right = Float32Array.from({ length: 9 * 5 }, () => random.normal());
    productWithTransposed(left, 7, right, 9, 5).forEach((cell, place) => {
      const row = Math.floor(place / 9);
      const column = place % 9;
      let sum = 0;
      for (let index = 0; index < 5; index++) sum += (left[row * 5 + index] ?? 0) * (right[column * 5 + index] ?? 0);
      expect(cell).toBeCloseTo(sum, 4);
    });
  });
});
