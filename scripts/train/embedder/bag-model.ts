import type { Matrix } from './matrix.ts';
import { addScaled } from './matrix.ts';
import type { Terms } from './term-numbers.ts';

/** Softplus of the first weight of a term of that share, before training: frequent terms weigh less (smooth inverse frequency). */
const FREQUENCY_SOFTENING = 1e-3;
const LEAST_NORM = 1e-9;

/**
 * A text's vector is the sum of its terms' vectors, each times its weight, scaled to length 1; weights are kept as the
 * argument of softplus, so that they stay positive.
 */
export interface BagModel {
  readonly vectors: Matrix;
  readonly weights: Float32Array;
  /** Logarithm of what cosines are multiplied by before the softmax. */
  readonly logScale: Float32Array;
}

/** Unit vectors of some texts and the lengths that they had before. */
export interface EncodedTexts {
  readonly units: Float32Array;
  readonly lengths: Float32Array;
}

export function startModel(vectors: Matrix, shares: Float64Array, temperature: number): BagModel {
  const unit = { ...vectors, values: vectors.values.slice() };
  for (let row = 0; row < unit.rows; row++) scaleToUnit(unit.values, row * unit.columns, unit.columns);
  return {
    vectors: unit,
    weights: Float32Array.from(shares, (share) =>
      Math.log(Math.expm1(Math.max(FREQUENCY_SOFTENING / (FREQUENCY_SOFTENING + share), 1e-3))),
    ),
    logScale: Float32Array.of(Math.log(1 / temperature)),
  };
}

export function softplus(value: number): number {
  return Math.log1p(Math.exp(value));
}

export function encode(model: BagModel, texts: readonly Terms[]): EncodedTexts {
  const width = model.vectors.columns;
  const units = new Float32Array(texts.length * width);
  const lengths = new Float32Array(texts.length);
  texts.forEach((text, row) => {
    for (const term of text) {
      addScaled(units, row * width, model.vectors.values, term * width, width, softplus(model.weights[term] ?? 0));
    }
    lengths[row] = scaleToUnit(units, row * width, width);
  });
  return { units, lengths };
}

/** Scales a vector in place to length 1 and gives the length that it had. */
function scaleToUnit(values: Float32Array, start: number, width: number): number {
  let squares = 0;
  for (let index = start; index < start + width; index++) squares += (values[index] ?? 0) ** 2;
  const length = Math.max(Math.sqrt(squares), LEAST_NORM);
  for (let index = start; index < start + width; index++) values[index] = (values[index] ?? 0) / length;
  return length;
}
