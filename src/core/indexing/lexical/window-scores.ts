/** Positions that are scored together: few enough for their scores to stay in the processor's nearest memory. */
export const windowSize = 8192;

/**
 * Scores of one window's passages while they are added up. One object serves search after search, so that no memory is
 * asked for on the way; it is clean whenever no window is being scored.
 */
export class WindowScores {
  readonly #scores = new Float64Array(windowSize);
  /** A bit for every passage with a score. */
  readonly #met = new Uint32Array(windowSize / 32);

  /** @param place position in the window */
  add(place: number, points: number): void {
    this.#scores[place] = (this.#scores[place] as number) + points;
    const word = place >>> 5;
    this.#met[word] = (this.#met[word] as number) | (1 << (place & 31));
  }

  /** Gives every place with a score, ascending, and wipes it. */
  take(visit: (place: number, score: number) => void): void {
    for (let word = 0; word < this.#met.length; word += 1) {
      let bits = this.#met[word] as number;
      if (bits === 0) continue;
      this.#met[word] = 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        bits ^= lowest;
        const place = word * 32 + 31 - Math.clz32(lowest);
        const score = this.#scores[place] as number;
        this.#scores[place] = 0;
        visit(place, score);
      }
    }
  }
}
