/** Who has asked how often in a sliding window of time: one key for each member, or each guild. */
export class QuestionWindow {
  readonly #length: number;
  readonly #asked = new Map<string, number[]>();

  /** @param length of the window, in milliseconds */
  constructor(length: number) {
    this.#length = length;
  }

  /** Milliseconds until the key may ask again, 0 where it may now. Counts nothing. @param limit questions a window */
  wait(key: string, limit: number, now: number): number {
    const recent = this.#recent(key, now);
    const oldest = recent.at(-limit);
    return oldest === undefined ? 0 : oldest + this.#length - now;
  }

  /** Counts a question. */
  count(key: string, now: number): void {
    this.#asked.set(key, [...this.#recent(key, now), now]);
  }

  /** Forgets keys with nothing in the window, so that memory does not grow with every member ever seen. */
  sweep(now: number): void {
    for (const key of this.#asked.keys()) if (this.#recent(key, now).length === 0) this.#asked.delete(key);
  }

  #recent(key: string, now: number): number[] {
    return (this.#asked.get(key) ?? []).filter((moment) => moment + this.#length > now);
  }
}
