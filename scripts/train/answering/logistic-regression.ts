import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';
import { solvePositiveSystem } from './positive-system.ts';
import { foldedModel, standardise } from './standardised.ts';

/** One row to learn from. */
export interface LabelledFeatures {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 0 | 1;
  /** How much the row counts. */
  readonly weight: number;
}

const mostRounds = 30;

/**
 * Logistic regression by Newton's method on standardised features, the scaling folded back into the weights. The same
 * rows give the same weights: nothing is random.
 * @param penalty ridge on the standardised weights; the bias is free
 */
export function fitLogisticRegression(
  rows: readonly LabelledFeatures[],
  names: readonly string[],
  penalty: number,
): LogisticModel {
  const data = standardise(
    rows.map(({ features }) => features),
    names,
    (row) => rows[row]?.weight ?? 1,
  );
  // The last place is the bias.
  const beta = new Float64Array(names.length + 1);
  for (let round = 0; round < mostRounds; round += 1) {
    const { gradient, hessian } = derivatives(rows, data.matrix, beta, penalty);
    const step = solvePositiveSystem(hessian, gradient);
    for (let k = 0; k < beta.length; k += 1) beta[k] = (beta[k] ?? 0) + (step[k] ?? 0);
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return foldedModel(data, beta, beta.at(-1) ?? 0);
}

function derivatives(rows: readonly LabelledFeatures[], matrix: Float64Array, beta: Float64Array, penalty: number) {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const x = new Float64Array(size).fill(1);
  for (const [index, { label, weight }] of rows.entries()) {
    x.set(matrix.subarray(index * (size - 1), (index + 1) * (size - 1)));
    const p = 1 / (1 + Math.exp(-product(x, beta)));
    for (let k = 0; k < size; k += 1) {
      gradient[k] = (gradient[k] ?? 0) + weight * (label - p) * (x[k] ?? 0);
      const scaled = weight * p * (1 - p) * (x[k] ?? 0);
      for (let l = 0; l <= k; l += 1) hessian[k * size + l] = (hessian[k * size + l] ?? 0) + scaled * (x[l] ?? 0);
    }
  }
  for (let k = 0; k < size; k += 1) {
    const ridge = k === size - 1 ? 1e-9 : penalty;
    gradient[k] = (gradient[k] ?? 0) - ridge * (beta[k] ?? 0);
    hessian[k * size + k] = (hessian[k * size + k] ?? 0) + ridge;
  }
  return { gradient, hessian };
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < one.length; k += 1) sum += (one[k] ?? 0) * (other[k] ?? 0);
  return sum;
}
