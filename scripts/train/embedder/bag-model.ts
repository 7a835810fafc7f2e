import type { Matrix } from './matrix.ts';
import { addScaled } from './matrix.ts';
import type { Terms } from './term-numbers.ts';

/** Terms of this share of all terms start with half the weight of rare ones (Arora, Liang and Ma, 2017). */
const FREQUENCY_SOFTENING = 1e-3;
/** A term of this share starts with weight 1, which suits the step size of the training. */
const REFERENCE_SHARE = 1e-5;
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

/**
 * The model before contrastive training.
 * @param vectors a row for each term, of any length
 * @param shares share of all terms that each one makes up: the frequent weigh less
 */
export function startModel(vectors: Matrix, shares: Float64Array, temperature: number): BagModel {
  const unit = { ...vectors, values: vectors.values.slice() };
  for (let row = 0; row < unit.rows; row++) scaleToUnit(unit.values, row * unit.columns, unit.columns);
  return {
    vectors: unit,
    weights: Float32Array.from(shares, (share) => Math.log(Math.expm1(firstWeight(share)))),
    logScale: Float32Array.of(Math.log(1 / temperature)),
  };
}

/** Smooth inverse frequency levels off at rare terms, where names and technical words still differ: hence the logarithm. */
function firstWeight(share: number): number {
  const smooth = FREQUENCY_SOFTENING / (FREQUENCY_SOFTENING + share);
  return smooth * Math.sqrt(Math.log(share) / Math.log(REFERENCE_SHARE));
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
