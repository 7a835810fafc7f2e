import type { TopHits } from '../top-hits.ts';

/**
 * Scores of the passages that a search has met so far, by position in the segment. One board serves search after
 * search, so that no memory is asked for on the way; it is clean whenever no search is running.
 */
export class ScoreBoard {
  /** By position; 0 for a passage not met. A passage that may not be found has minus infinity. */
  scores = new Float64Array(0);
  /** Every position with a score, so that the board can be wiped. */
  #met = new Uint32Array(0);
  #metCount = 0;
  /** Of `#met`, in its first places: those that can still be among the best. */
  #keptCount = 0;
  #kept = new Uint32Array(0);
  #narrowed = false;
  #best = new Float64Array(0);

  open(positions: number): void {
    if (this.scores.length < positions) {
      this.scores = new Float64Array(positions);
      this.#met = new Uint32Array(positions);
    }
    this.#metCount = 0;
    this.#narrowed = false;
  }

  meet(position: number, score: number): void {
    this.scores[position] = score;
    this.#met[this.#metCount] = position;
    this.#metCount += 1;
  }

  /** The score that a passage must at least end with to be among the best: of the hits so far, or of this board. */
  threshold(hits: TopHits): number {
    const candidates = this.#candidates();
    if (candidates.length < hits.limit || hits.limit === 0) return hits.threshold;
    return Math.max(hits.threshold, this.#nthBest(candidates, hits.limit));
  }

  /** Drops the passages whose score so far is below this. */
  keepAbove(score: number): void {
    const candidates = this.#candidates();
    const kept = this.#narrowed ? this.#kept : new Uint32Array(candidates.length);
    let count = 0;
    for (const position of candidates) {
      if ((this.scores[position] as number) >= score) {
        kept[count] = position;
        count += 1;
      }
    }
    if (!this.#narrowed) kept.subarray(0, count).sort();
    this.#kept = kept;
    this.#keptCount = count;
    this.#narrowed = true;
  }

  /** Positions still in the running, ascending; only after `keepAbove`. */
  metInOrder(): Uint32Array {
    return this.#candidates();
  }

  /** Offers what is left and wipes the board. */
  close(passageIds: Uint32Array, hits: TopHits): void {
    for (const position of this.#candidates()) {
      const score = this.scores[position] as number;
      if (score > 0 && score >= hits.threshold) hits.offer(passageIds[position] as number, score);
    }
    for (let index = 0; index < this.#metCount; index += 1) this.scores[this.#met[index] as number] = 0;
  }

  #candidates(): Uint32Array {
    return this.#narrowed ? this.#kept.subarray(0, this.#keptCount) : this.#met.subarray(0, this.#metCount);
  }

  /** The `count`-th highest score, by a heap of the highest with the lowest of them on top. */
  #nthBest(positions: Uint32Array, count: number): number {
    if (this.#best.length !== count) this.#best = new Float64Array(count);
    const best = this.#best;
    best.fill(0);
    for (const position of positions) {
      const score = this.scores[position] as number;
      if (score <= (best[0] as number)) continue;
      let index = 0;
      for (;;) {
        let child = 2 * index + 1;
        if (child >= count) break;
        if (child + 1 < count && (best[child + 1] as number) < (best[child] as number)) child += 1;
        if ((best[child] as number) >= score) break;
        best[index] = best[child] as number;
        index = child;
      }
      best[index] = score;
    }
    return best[0] as number;
  }
}
