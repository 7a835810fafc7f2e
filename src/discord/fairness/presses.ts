/** Presses and events that are being worked on, so that a double click, or an event that comes twice, is answered once. */
export class Presses {
  readonly #underWay = new Set<string>();

  /** Does the work unless the same is being done; whether it was done. @param key what makes it the same */
  async once(key: string, work: () => Promise<void>): Promise<boolean> {
    if (this.#underWay.has(key)) return false;
    this.#underWay.add(key);
    try {
      await work();
    } finally {
      this.#underWay.delete(key);
    }
    return true;
  }
}
