/** Milliseconds of silence after which an engine counts as stuck: less than the quarter of an hour for which Discord waits. */
const longestSilence = 10 * 60_000;
/** Milliseconds between two looks at an engine that somebody waits for. */
const lookEvery = 60_000;

/** Does something after so many milliseconds and gives what calls it off. */
export type Later = (milliseconds: number, action: () => void) => () => void;

/** Sees to it that nobody waits for ever: an engine that is waited for and gives no sign of life any more is ended. */
export class Watchdog {
  readonly #later: Later;
  readonly #ping: () => Promise<void>;
  readonly #end: () => void;
  #waiting = 0;
  #isLooking = false;

  /** @param ping resolves once the engine listens @param end ends it, whatever it is doing */
  constructor(later: Later, ping: () => Promise<void>, end: () => void) {
    this.#later = later;
    this.#ping = ping;
    this.#end = end;
  }

  /** Watches for as long as the work lasts. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    this.#look();
    try {
      return await work();
    } finally {
      this.#waiting -= 1;
    }
  }

  #look(): void {
    if (this.#isLooking || this.#waiting === 0) return;
    this.#isLooking = true;
    const callOff = this.#later(longestSilence, this.#end);
    const again = (): void => {
      callOff();
      this.#later(lookEvery, () => {
        this.#isLooking = false;
        this.#look();
      });
    };
    // An engine that has ended by itself needs no watching.
    this.#ping().then(again, callOff);
  }
}

/** The system's timers; they keep no process alive. */
export function systemLater(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}
