import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';

/** One row to learn from. */
export interface LabelledFeatures {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 0 | 1;
  /** How much the row counts; 1 unless told. */
  readonly weight?: number;
}

export interface RegressionOptions {
  /** Features to use, in the order in which ties are broken. */
  readonly names: readonly string[];
  /** Ridge penalty on the standardised weights. */
  readonly penalty: number;
}

/**
 * Logistic regression by Newton's method on standardised features, the scaling folded back into the weights. The same rows
 * give the same weights: nothing is random.
 */
export function fitLogisticRegression(rows: readonly LabelledFeatures[], options: RegressionOptions): LogisticModel {
  const { names, penalty } = options;
  const size = names.length + 1;
  const { matrix, means, deviations } = standardised(rows, names);
  const beta = new Float64Array(size);
  for (let round = 0; round < 30; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    for (const [index, row] of rows.entries()) {
      const x = matrix.subarray(index * size, (index + 1) * size);
      let sum = 0;
      for (let k = 0; k < size; k += 1) sum += (x[k] ?? 0) * (beta[k] ?? 0);
      const p = 1 / (1 + Math.exp(-sum));
      const weight = row.weight ?? 1;
      const error = weight * (row.label - p);
      const curvature = weight * p * (1 - p);
      for (let k = 0; k < size; k += 1) {
        const value = x[k] ?? 0;
        if (value === 0) continue;
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const scaled = curvature * value;
        for (let l = 0; l <= k; l += 1) hessian[k * size + l] = (hessian[k * size + l] ?? 0) + scaled * (x[l] ?? 0);
      }
    }
    for (let k = 0; k < size; k += 1) {
      const ridge = k === 0 ? 1e-9 : penalty;
      gradient[k] = (gradient[k] ?? 0) - ridge * (beta[k] ?? 0);
      hessian[k * size + k] = (hessian[k * size + k] ?? 0) + ridge + 1e-9;
    }
    const step = solve(hessian, gradient, size);
    let largest = 0;
    for (let k = 0; k < size; k += 1) {
      beta[k] = (beta[k] ?? 0) + (step[k] ?? 0);
      largest = Math.max(largest, Math.abs(step[k] ?? 0));
    }
    if (largest < 1e-6) break;
  }
  const weights: Record<string, number> = {};
  let bias = beta[0] ?? 0;
  for (const [place, name] of names.entries()) {
    const weight = (beta[place + 1] ?? 0) / (deviations[place] ?? 1);
    weights[name] = Number(weight.toPrecision(6));
    bias -= weight * (means[place] ?? 0);
  }
  return { bias: Number(bias.toPrecision(6)), weights };
}

function standardised(rows: readonly LabelledFeatures[], names: readonly string[]) {
  const size = names.length + 1;
  const means = new Float64Array(names.length);
  const deviations = new Float64Array(names.length);
  const total = rows.reduce((sum, row) => sum + (row.weight ?? 1), 0);
  for (const [place, name] of names.entries()) {
    let sum = 0;
    let squares = 0;
    for (const row of rows) {
      const value = row.features[name] ?? 0;
      sum += (row.weight ?? 1) * value;
      squares += (row.weight ?? 1) * value * value;
    }
    const mean = sum / total;
    means[place] = mean;
    deviations[place] = Math.sqrt(Math.max(1e-9, squares / total - mean * mean));
  }
  const matrix = new Float64Array(rows.length * size);
  for (const [index, row] of rows.entries()) {
    matrix[index * size] = 1;
    for (const [place, name] of names.entries()) {
      matrix[index * size + place + 1] = ((row.features[name] ?? 0) - (means[place] ?? 0)) / (deviations[place] ?? 1);
    }
  }
  return { matrix, means, deviations };
}

/** Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's decomposition. */
function solve(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = lower[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (factor[row * size + k] ?? 0) * (factor[column * size + k] ?? 0);
      factor[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (factor[column * size + column] ?? 1);
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = solution[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= (factor[row * size + k] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (factor[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = solution[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= (factor[k * size + row] ?? 0) * (solution[k] ?? 0);
    solution[row] = sum / (factor[row * size + row] ?? 1);
  }
  return solution;
}
