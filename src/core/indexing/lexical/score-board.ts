import type { TopHits } from '../top-hits.ts';

/** So many passages are scored to the end to learn what it takes to be among the best. */
const sampleSize = 200;

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
  /** The weakest of the best will score at least this. */
  #floor = 0;
  /** How often the threshold was raised by a sample in this search. */
  samples = 0;
  #best = new Float64Array(0);

  open(positions: number): void {
    if (this.scores.length < positions) {
      this.scores = new Float64Array(positions);
      this.#met = new Uint32Array(positions);
    }
    this.#metCount = 0;
    this.#narrowed = false;
    this.#floor = 0;
    this.samples = 0;
  }

  meet(position: number, score: number): void {
    this.scores[position] = score;
    this.#met[this.#metCount] = position;
    this.#metCount += 1;
  }

  /** Number of passages met. */
  get met(): number {
    return this.#metCount;
  }

  /**
   * Learns how high the best will at least score, from a sample of the passages met.
   * @param outstanding what a passage earns from the terms that are not added up yet
   */
  raiseThreshold(hits: TopHits, outstanding: (position: number) => number): void {
    this.samples += 1;
    const step = Math.max(1, Math.floor(this.#metCount / sampleSize));
    const complete = new Float64Array(Math.ceil(this.#metCount / step));
    for (let index = 0, taken = 0; index < this.#metCount; index += step, taken += 1) {
      const position = this.#met[index] as number;
      complete[taken] = (this.scores[position] as number) + outstanding(position);
    }
    if (complete.length < hits.limit) return;
    this.#floor = Math.max(this.#floor, complete.sort()[complete.length - hits.limit] as number);
  }

  /** The same as `threshold`, as far as it is known without looking for it. */
  knownThreshold(hits: TopHits): number {
    return Math.max(hits.threshold, this.#floor);
  }

  /** The score that a passage must at least end with to be among the best: of the hits so far, or of this board. */
  threshold(hits: TopHits): number {
    const candidates = this.#candidates();
    const known = this.knownThreshold(hits);
    if (candidates.length < hits.limit || hits.limit === 0) return known;
    return Math.max(known, this.#nthBest(candidates, hits.limit));
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
