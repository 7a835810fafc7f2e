import { productWithTransposed, transposed } from './dense-product.ts';

export interface ContrastiveStep {
  /** Mean cross-entropy of finding the text by its query and the query by its text. */
  readonly loss: number;
  readonly queryGradient: Float32Array;
  readonly textGradient: Float32Array;
  readonly logScaleGradient: number;
}

/**
 * InfoNCE both ways (van den Oord and others, 2018): each query is to find its own text among all texts of the batch, each
 * text its own query. Lines with the same key are not held against each other.
 * @param queries unit vectors, one row of `width` numbers a line
 * @param texts likewise, in the same order
 */
export function contrastiveStep(
  queries: Float32Array,
  texts: Float32Array,
  keys: readonly (number | string)[],
  width: number,
  logScale: number,
): ContrastiveStep {
  const lines = keys.length;
  const scale = Math.exp(logScale);
  const cosines = productWithTransposed(queries, lines, texts, lines, width);
  const forward = softmaxRows(cosines, keys, scale);
  const backward = softmaxRows(transposed(cosines, lines, lines), keys, scale);
  const gradient = new Float32Array(lines * lines);
  let logScaleGradient = 0;
  for (let row = 0; row < lines; row++) {
    for (let column = 0; column < lines; column++) {
      const cell = row * lines + column;
      const shares = (forward.shares[cell] ?? 0) + (backward.shares[column * lines + row] ?? 0);
      const slope = ((shares - (row === column ? 2 : 0)) / (2 * lines)) * scale;
      gradient[cell] = slope;
      logScaleGradient += slope * (cosines[cell] ?? 0);
    }
  }
  return {
    loss: (forward.loss + backward.loss) / 2,
    queryGradient: productWithTransposed(gradient, lines, transposed(texts, lines, width), width, lines),
    textGradient: productWithTransposed(
      transposed(gradient, lines, lines),
      lines,
      transposed(queries, lines, width),
      width,
      lines,
    ),
    logScaleGradient,
  };
}

/** Each row's softmax of the scaled cosines, masked by key, and the mean loss of the diagonal. */
function softmaxRows(cosines: Float32Array, keys: readonly (number | string)[], scale: number) {
  const lines = keys.length;
  const shares = new Float32Array(lines * lines);
  let loss = 0;
  for (let row = 0; row < lines; row++) {
    let sum = 0;
    for (let column = 0; column < lines; column++) {
      if (row !== column && keys[row] === keys[column]) continue;
      // A cosine is at most 1, so the exponent is never above 0.
      const share = Math.exp(((cosines[row * lines + column] ?? 0) - 1) * scale);
      shares[row * lines + column] = share;
      sum += share;
    }
    for (let column = 0; column < lines; column++) {
      shares[row * lines + column] = (shares[row * lines + column] ?? 0) / sum;
    }
    loss -= Math.log(shares[row * lines + row] ?? 0) / lines;
  }
  return { shares, loss };
}
