import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';

type Features = Readonly<Record<string, number>>;

/** Features as numbers of mean 0 and deviation 1, row by row. */
export interface StandardisedFeatures {
  readonly names: readonly string[];
  readonly matrix: Float64Array;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** Standardises features over all rows, each counted by its weight. */
export function standardise(
  rows: readonly Features[],
  names: readonly string[],
  weightOf: (row: number) => number = () => 1,
): StandardisedFeatures {
  const means = new Float64Array(names.length);
  const deviations = new Float64Array(names.length);
  let total = 0;
  for (let row = 0; row < rows.length; row += 1) total += weightOf(row);
  for (const [column, name] of names.entries()) {
    let sum = 0;
    let squares = 0;
    for (const [row, features] of rows.entries()) {
      const value = features[name] ?? 0;
      sum += weightOf(row) * value;
      squares += weightOf(row) * value * value;
    }
    const mean = sum / total;
    means[column] = mean;
    deviations[column] = Math.sqrt(Math.max(0, squares / total - mean * mean)) + 1e-6;
  }
  const matrix = new Float64Array(rows.length * names.length);
  for (const [row, features] of rows.entries()) {
    for (const [column, name] of names.entries()) {
      matrix[row * names.length + column] = ((features[name] ?? 0) - (means[column] ?? 0)) / (deviations[column] ?? 1);
    }
  }
  return { names, matrix, means, deviations };
}

/** A model on raw features that scores as the weights do on standardised ones; six digits a weight. */
export function foldedModel(
  { names, means, deviations }: StandardisedFeatures,
  weights: Float64Array,
  bias: number,
): LogisticModel {
  const raw: Record<string, number> = {};
  let shifted = bias;
  for (const [column, name] of names.entries()) {
    const weight = (weights[column] ?? 0) / (deviations[column] ?? 1);
    raw[name] = Number(weight.toPrecision(6));
    shifted -= weight * (means[column] ?? 0);
  }
  return { bias: Number(shifted.toPrecision(6)), weights: raw };
}
