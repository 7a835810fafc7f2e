import type { PackedWordVectors } from '../../../src/adapters/embeddings/built-in/word-vector-file.ts';
import { fingerprint } from '../../../src/core/text/fingerprint.ts';

const LARGEST = 7;
/** Clipping the few largest numbers can make the many others more exact; the best of these is taken for each term. */
const CLIPPINGS = [1, 0.85, 0.7, 0.6];
/** Unknown terms are mostly names: they weigh as much as all but the heaviest tenth of the known ones. */
const UNKNOWN_QUANTILE = 0.9;

/** Rounds word vectors to four bits a number, each term with a scale of its own. */
export function packWordVectors(terms: readonly string[], vectors: Float32Array): PackedWordVectors {
  const dimensions = vectors.length / terms.length;
  const keys = terms.map(fingerprint);
  // Of two terms with one fingerprint, the more frequent one, which comes first, is kept.
  const rows = keys
    .map((_, row) => row)
    .filter((row) => keys.indexOf(keys[row] ?? 0) === row)
    .sort((left, right) => (keys[left] ?? 0) - (keys[right] ?? 0));
  const scales = new Float32Array(rows.length);
  const halves = new Uint8Array((rows.length * dimensions) / 2);
  const lengths = new Float64Array(rows.length);
  rows.forEach((from, row) => {
    const vector = vectors.subarray(from * dimensions, (from + 1) * dimensions);
    const scale = bestScale(vector);
    scales[row] = scale;
    lengths[row] = Math.hypot(...vector);
    for (let index = 0; index < dimensions; index += 2) {
      const low = rounded(vector[index] ?? 0, scale) + 8;
      const high = rounded(vector[index + 1] ?? 0, scale) + 8;
      halves[(row * dimensions + index) / 2] = low | (high << 4);
    }
  });
  const unknownLength = lengths.sort()[Math.floor(UNKNOWN_QUANTILE * (rows.length - 1))] ?? 1;
  const fingerprints = Uint32Array.from(rows, (row) => keys[row] ?? 0);
  return { fingerprints, dimensions, unknownLength, scales, halves };
}

function bestScale(vector: Float32Array): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let best = 0;
  let leastError = Number.POSITIVE_INFINITY;
  for (const clipping of CLIPPINGS) {
    const scale = (largest / LARGEST) * clipping;
    const error = vector.reduce((sum, value) => sum + (rounded(value, scale) * scale - value) ** 2, 0);
    if (error < leastError) {
      leastError = error;
      best = scale;
    }
  }
  return best;
}

function rounded(value: number, scale: number): number {
  if (scale === 0) return 0;
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale)));
}
