/** Lets tests wait for what they wait for, not for time: a condition is looked at again after everything that happens. */
export class Changes {
  readonly #watchers = new Set<() => void>();

  /** Something happened. */
  announce(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** The condition's value as soon as it has one. */
  until<T>(condition: () => T | undefined | false): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        try {
          const value = condition();
          if (value === undefined || value === false) return;
          this.#watchers.delete(look);
          resolve(value);
        } catch (error) {
          this.#watchers.delete(look);
          reject(error);
        }
      };
      this.#watchers.add(look);
      look();
    });
  }
}
