/**
 * Acknowledgements that are on their way to Discord. Answering is heavy work in this very process and Discord voids an
 * interaction after three seconds, so a job waits for the acknowledgements that are under way when its turn comes; not
 * for later ones, or a steady stream of members would keep everyone from an answer.
 */
export class Acknowledgements {
  readonly #underWay = new Set<Promise<unknown>>();

  /** Passes the acknowledgement through and remembers it until it is done. */
  async track<T>(acknowledgement: Promise<T>): Promise<T> {
    this.#underWay.add(acknowledgement);
    try {
      return await acknowledgement;
    } finally {
      this.#underWay.delete(acknowledgement);
    }
  }

  /** Resolves when those under way now are done, well or badly, and what the sockets hold has been read once more. */
  async settled(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.allSettled(this.#underWay);
  }
}
