/** How many questions one member, or one guild, may ask in a sliding window of time. */
export class QuestionWindow {
  readonly #limit: number;
  readonly #length: number;
  readonly #asked = new Map<string, number[]>();

  /** @param limit questions a window @param length of the window, in milliseconds */
  constructor(limit: number, length: number) {
    this.#limit = limit;
    this.#length = length;
  }

  /** Milliseconds until the key may ask again, 0 where it may now. Counts nothing. */
  wait(key: string, now: number): number {
    const recent = this.#recent(key, now);
    const oldest = recent.at(-this.#limit);
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
