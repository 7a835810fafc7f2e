/** Saturation of repeated terms; the usual value of Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009). */
const saturation = 1.2;
/** How much long passages are held back, 0 to 1; from the same source. */
const lengthPenalty = 0.75;

/** What one occurrence can be worth at most, as a factor of the inverse document frequency. */
export const highestGain = saturation + 1;

/** BM25's length normalisation as a line: `base + slope · length`, for passages of this average length. */
export interface LengthNorm {
  readonly base: number;
  readonly slope: number;
}

/** @param averageLength in content terms; an empty corpus counts as 1 */
export function lengthNorm(averageLength: number): LengthNorm {
  return {
    base: saturation * (1 - lengthPenalty),
    slope: (saturation * lengthPenalty) / Math.max(1, averageLength),
  };
}

/** Share of a term's full worth that a passage earns, 0 to `highestGain`. */
export function gain(frequency: number, length: number, norm: LengthNorm): number {
  return (highestGain * frequency) / (frequency + norm.base + norm.slope * length);
}

/** Inverse document frequency, above 0 for every term. */
export function inverseDocumentFrequency(passages: number, documentFrequency: number): number {
  return Math.log(1 + (passages - documentFrequency + 0.5) / (documentFrequency + 0.5));
}
