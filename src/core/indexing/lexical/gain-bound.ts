import { highestGain, type LengthNorm, lengthNorm } from './bm25.ts';

/** Postings under one bound. */
export const blockSize = 64;
const steps = 255;

/**
 * A bound on gains in one byte: rounded up, so that no gain is above it.
 * @param gain 0 to `highestGain`
 */
export function boundOf(gain: number): number {
  return Math.min(steps, Math.ceil((gain / highestGain) * steps));
}

/**
 * What a stored bound is to be multiplied by, to be no less than any gain of today. Passages that came or went since have
 * changed the average length. With a longer one no gain has grown by more than the slopes' ratio: of
 * `frequency + base + slope · length` only the last part has shrunk.
 * @param averageLength that the bounds were made with
 */
export function boundScale(averageLength: number, norm: LengthNorm): number {
  return (highestGain / steps) * Math.max(1, lengthNorm(averageLength).slope / norm.slope);
}
