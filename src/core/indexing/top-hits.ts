/** A passage and its score. */
export interface ScoredPassage {
  readonly passageId: number;
  readonly score: number;
}

/** The best `limit` hits of a stream, in a binary heap with the worst on top; equal scores go to the smaller id. */
export class TopHits {
  /** How many hits are wanted. */
  readonly limit: number;
  readonly #ids: Uint32Array;
  readonly #scores: Float64Array;
  #size = 0;

  constructor(limit: number) {
    this.limit = limit;
    this.#ids = new Uint32Array(limit);
    this.#scores = new Float64Array(limit);
  }

  /** A hit must reach this score to come in; minus infinity while there is room. */
  get threshold(): number {
    return this.#size < this.limit ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? 0);
  }

  offer(passageId: number, score: number): void {
    if (this.#size < this.limit) {
      this.#size += 1;
      this.#rise(this.#size - 1, passageId, score);
    } else if (this.limit > 0 && this.#worse(this.#ids[0] ?? 0, this.#scores[0] ?? 0, passageId, score)) {
      this.#sink(passageId, score);
    }
  }

  /** Best first. */
  sorted(): ScoredPassage[] {
    return Array.from(this.#ids.subarray(0, this.#size), (passageId, index) => ({
      passageId,
      score: this.#scores[index] ?? 0,
    })).sort((a, b) => b.score - a.score || a.passageId - b.passageId);
  }

  #worse(firstId: number, firstScore: number, secondId: number, secondScore: number): boolean {
    return firstScore < secondScore || (firstScore === secondScore && firstId > secondId);
  }

  #rise(from: number, passageId: number, score: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >>> 1;
      const parentId = this.#ids[parent] ?? 0;
      const parentScore = this.#scores[parent] ?? 0;
      if (!this.#worse(passageId, score, parentId, parentScore)) break;
      this.#ids[index] = parentId;
      this.#scores[index] = parentScore;
      index = parent;
    }
    this.#ids[index] = passageId;
    this.#scores[index] = score;
  }

  #sink(passageId: number, score: number): void {
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (
        right < this.#size &&
        this.#worse(this.#ids[right] ?? 0, this.#scores[right] ?? 0, this.#ids[child] ?? 0, this.#scores[child] ?? 0)
      ) {
        child = right;
      }
      if (!this.#worse(this.#ids[child] ?? 0, this.#scores[child] ?? 0, passageId, score)) break;
      this.#ids[index] = this.#ids[child] ?? 0;
      this.#scores[index] = this.#scores[child] ?? 0;
      index = child;
    }
    this.#ids[index] = passageId;
    this.#scores[index] = score;
  }
}
