import type { SeededRandom } from '../seeded-random.ts';
import {
  innerProducts,
  type Matrix,
  multiply,
  multiplySmall,
  multiplyTransposed,
  type SparseMatrix,
  zeros,
} from './matrix.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

const OVERSAMPLING = 16;
const POWER_ITERATIONS = 2;

/**
 * The leading left singular vectors of a sparse matrix, each times the square root of its singular value: one row of
 * `dimensions` numbers for each row of the matrix. Randomised range finder with power iterations (Halko, Martinsson and
 * Tropp, 2011, algorithms 4.4 and 5.1).
 */
export function scaledSingularVectors(sparse: SparseMatrix, dimensions: number, random: SeededRandom): Matrix {
  const width = Math.min(dimensions + OVERSAMPLING, sparse.rows, sparse.columns);
  const start = zeros(sparse.columns, width);
  for (let index = 0; index < start.values.length; index++) start.values[index] = random.normal();
  let basis = orthonormal(multiply(sparse, start));
  for (let round = 0; round < POWER_ITERATIONS; round++) {
    basis = orthonormal(multiply(sparse, orthonormal(multiplyTransposed(sparse, basis))));
  }
  const projected = multiplyTransposed(sparse, basis);
  const { values, vectors } = symmetricEigen(innerProducts(projected), width);
  const scaled = new Float64Array(width * dimensions);
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < Math.min(width, dimensions); column++) {
      // An eigenvalue of the inner products is a squared singular value, hence the fourth root.
      const scale = Math.max(values[column] ?? 0, 0) ** 0.25;
      scaled[row * dimensions + column] = (vectors[row * width + column] ?? 0) * scale;
    }
  }
  return multiplySmall(basis, scaled, dimensions);
}

/** An orthonormal basis of the columns' span: the columns times the inverse square root of their inner products. */
function orthonormal(columns: Matrix): Matrix {
  const width = columns.columns;
  const { values, vectors } = symmetricEigen(innerProducts(columns), width);
  const floor = (values[0] ?? 0) * 1e-12;
  const whitening = new Float64Array(width * width);
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < width; column++) {
      const value = values[column] ?? 0;
      whitening[row * width + column] = value > floor ? (vectors[row * width + column] ?? 0) / Math.sqrt(value) : 0;
    }
  }
  return multiplySmall(columns, whitening, width);
}
