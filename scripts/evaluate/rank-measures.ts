const DEPTH = 10;

/**
 * Discounted cumulative gain of the first ten places over the highest possible one (Järvelin and Kekäläinen, 2002).
 * @param ranked grade of the document in each place, best place first
 * @param grades grades of all right documents
 */
export function discountedGain(ranked: readonly number[], grades: readonly number[]): number {
  const best = gain([...grades].sort((left, right) => right - left));
  return best === 0 ? 0 : gain(ranked) / best;
}

/** One over the place of the first right document; 0 where none is among the first ten. */
export function reciprocalRank(ranked: readonly number[]): number {
  const place = ranked.slice(0, DEPTH).findIndex((grade) => grade > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
