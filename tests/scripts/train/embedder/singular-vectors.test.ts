import { describe, expect, it } from 'vitest';
import type { SparseMatrix } from '../../../../scripts/train/embedder/matrix.ts';
import { scaledSingularVectors } from '../../../../scripts/train/embedder/singular-vectors.ts';
import { symmetricEigen } from '../../../../scripts/train/embedder/symmetric-eigen.ts';
import { SeededRandom } from '../../../../scripts/train/seeded-random.ts';

const SIZE = 12;

function symmetric(rank: number): Float64Array {
  const random = new SeededRandom(7);
  const factors = Array.from({ length: SIZE * rank }, () => random.normal());
  return Float64Array.from({ length: SIZE * SIZE }, (_, cell) => {
    const row = Math.floor(cell / SIZE);
    const column = cell % SIZE;
    let sum = 0;
    for (let index = 0; index < rank; index++) {
      sum += (factors[row * rank + index] ?? 0) * (factors[column * rank + index] ?? 0);
    }
    return sum;
  });
}

function asSparse(matrix: Float64Array): SparseMatrix {
  return {
    rows: SIZE,
    columns: SIZE,
    starts: Uint32Array.from({ length: SIZE + 1 }, (_, row) => row * SIZE),
    columnOf: Uint32Array.from(matrix, (_, cell) => cell % SIZE),
    values: Float32Array.from(matrix),
  };
}

describe('eigenvectors of a symmetric matrix', () => {
  it('turn into multiples of themselves, largest first', () => {
    const matrix = symmetric(SIZE);
    const { values, vectors } = symmetricEigen(matrix, SIZE);
    expect([...values]).toEqual([...values].sort((left, right) => right - left));
    for (let column = 0; column < SIZE; column++) {
      for (let row = 0; row < SIZE; row++) {
        let product = 0;
        for (let index = 0; index < SIZE; index++) {
          product += (matrix[row * SIZE + index] ?? 0) * (vectors[index * SIZE + column] ?? 0);
        }
        expect(product).toBeCloseTo((values[column] ?? 0) * (vectors[row * SIZE + column] ?? 0), 8);
      }
    }
  });
});

describe('scaled singular vectors', () => {
  it('give back a matrix of low rank as their inner products', () => {
    const matrix = symmetric(3);
    const { values } = scaledSingularVectors(asSparse(matrix), 3, new SeededRandom(1));
    matrix.forEach((cell, place) => {
      const row = Math.floor(place / SIZE) * 3;
      const column = (place % SIZE) * 3;
      let product = 0;
      for (let index = 0; index < 3; index++) product += (values[row + index] ?? 0) * (values[column + index] ?? 0);
      expect(product).toBeCloseTo(cell, 3);
    });
  });

  it('are the same for the same seed', () => {
    const sparse = asSparse(symmetric(5));
    const once = scaledSingularVectors(sparse, 4, new SeededRandom(1));
    expect(scaledSingularVectors(sparse, 4, new SeededRandom(1))).toEqual(once);
  });
});
