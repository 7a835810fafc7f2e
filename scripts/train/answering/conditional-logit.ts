import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';
import { solvePositiveSystem } from './positive-system.ts';
import { foldedModel, standardise } from './standardised.ts';

/** A question's candidates and which of them are right; at least one is. */
export interface Choice {
  readonly candidates: readonly Readonly<Record<string, number>>[];
  readonly right: readonly boolean[];
}

const mostRounds = 12;
const leastGain = 1e-4;

/**
 * A choice model (conditional logit, McFadden 1974): candidates of one question compete with each other alone, so nothing
 * that they share can mislead. Newton's method with halved steps; several right candidates share the credit.
 * @param penalty ridge on the standardised weights
 */
export function fitConditionalLogit(
  choices: readonly Choice[],
  names: readonly string[],
  penalty: number,
): LogisticModel {
  const data = standardise(
    choices.flatMap(({ candidates }) => candidates),
    names,
  );
  const groups = grouped(choices, data.matrix, names.length);
  let beta: Float64Array = new Float64Array(names.length);
  let reached = likelihood(groups, beta, penalty);
  for (let round = 0; round < mostRounds; round += 1) {
    const step = newtonStep(groups, beta, penalty);
    let size = 1;
    let next = moved(beta, step, size);
    while (likelihood(groups, next, penalty) < reached && size > 1e-3) {
      size /= 2;
      next = moved(beta, step, size);
    }
    const gained = likelihood(groups, next, penalty) - reached;
    beta = next;
    reached += gained;
    if (gained < leastGain) break;
  }
  return foldedModel(data, beta, 0);
}

interface Group {
  /** Standardised features of each candidate. */
  readonly rows: readonly Float64Array[];
  /** Share of the credit of each candidate; they add up to 1. */
  readonly credit: readonly number[];
}

function grouped(choices: readonly Choice[], matrix: Float64Array, width: number): Group[] {
  let row = 0;
  return choices.map(({ candidates, right }) => {
    const rows = candidates.map(() => {
      row += 1;
      return matrix.subarray((row - 1) * width, row * width);
    });
    const count = right.filter(Boolean).length;
    return { rows, credit: right.map((flag) => (flag ? 1 / count : 0)) };
  });
}

function likelihood(groups: readonly Group[], beta: Float64Array, penalty: number): number {
  let total = -0.5 * penalty * beta.reduce((sum, value) => sum + value * value, 0);
  for (const { rows, credit } of groups) {
    const scores = rows.map((row) => product(row, beta));
    const most = Math.max(...scores);
    const norm = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
    for (const [place, score] of scores.entries()) total += (credit[place] ?? 0) * (score - norm);
  }
  return total;
}

function newtonStep(groups: readonly Group[], beta: Float64Array, penalty: number): Float64Array {
  const size = beta.length;
  const gradient = beta.map((value) => -penalty * value);
  const hessian = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) hessian[k * size + k] = penalty + 1e-6;
  for (const { rows, credit } of groups) {
    const scores = rows.map((row) => product(row, beta));
    const most = Math.max(...scores);
    const exponents = scores.map((score) => Math.exp(score - most));
    const total = exponents.reduce((sum, value) => sum + value, 0);
    const mean = new Float64Array(size);
    for (const [place, row] of rows.entries()) {
      const p = (exponents[place] ?? 0) / total;
      for (let k = 0; k < size; k += 1) {
        const value = row[k] ?? 0;
        mean[k] = (mean[k] ?? 0) + p * value;
        gradient[k] = (gradient[k] ?? 0) + ((credit[place] ?? 0) - p) * value;
        const scaled = p * value;
        for (let l = 0; l <= k; l += 1) hessian[k * size + l] = (hessian[k * size + l] ?? 0) + scaled * (row[l] ?? 0);
      }
    }
    subtractSquare(hessian, mean);
  }
  return solvePositiveSystem(hessian, gradient);
}

/** Takes the product of the means from the lower triangle: what is left is their covariance. */
function subtractSquare(lower: Float64Array, mean: Float64Array): void {
  const size = mean.length;
  for (let k = 0; k < size; k += 1) {
    for (let l = 0; l <= k; l += 1) lower[k * size + l] = (lower[k * size + l] ?? 0) - (mean[k] ?? 0) * (mean[l] ?? 0);
  }
}

function moved(beta: Float64Array, step: Float64Array, size: number): Float64Array {
  return beta.map((value, k) => value + size * (step[k] ?? 0));
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < one.length; k += 1) sum += (one[k] ?? 0) * (other[k] ?? 0);
  return sum;
}
