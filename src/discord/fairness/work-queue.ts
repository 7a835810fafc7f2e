/** Runs a bounded number of jobs at a time and lets a bounded number wait, first come, first served. */
export class WorkQueue {
  readonly #concurrency: number;
  readonly #capacity: number;
  readonly #beforeEach: () => Promise<void>;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param beforeEach awaited before a job starts: what must go first, such as acknowledgements under way */
  constructor(options: { concurrency: number; capacity: number; beforeEach?: () => Promise<void> }) {
    this.#concurrency = options.concurrency;
    this.#capacity = options.capacity;
    this.#beforeEach = options.beforeEach ?? (() => Promise.resolve());
  }

  /** Whether a job would be turned away now. */
  get isFull(): boolean {
    return this.#running >= this.#concurrency && this.#waiting.length >= this.#capacity;
  }

  /** The job's outcome, or `full` at once where too many wait already. */
  async run<T>(job: () => Promise<T>): Promise<T | 'full'> {
    if (this.#running >= this.#concurrency) {
      if (this.isFull) return 'full';
      // The job that ends hands its place on, so the count of running jobs never dips in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      await this.#beforeEach();
      return await job();
    } finally {
      this.#release();
    }
  }

  #release(): void {
    const next = this.#waiting.shift();
    if (next) {
      next();
      return;
    }
    this.#running -= 1;
  }
}
