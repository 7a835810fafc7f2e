/** How a job takes its turn. */
export interface Turn {
  /** Jobs of the same lane run one after the other: the expensive ones of a guild. They never take the last free place. */
  readonly lane?: string;
  /** Called once where the job has to wait. @param place its place in the line, from 1; undefined once its turn has come */
  onWaiting?(place: () => number | undefined): void;
}

interface Waiting {
  readonly lane: string | undefined;
  /** @param isTurn false where the job will not be done any more */
  end(isTurn: boolean): void;
}

/** Runs a bounded number of jobs at a time and lets a bounded number wait, first come, first served. */
export class WorkQueue {
  readonly #concurrency: number;
  readonly #capacity: number;
  readonly #waiting: Waiting[] = [];
  readonly #lanes = new Set<string>();
  #running = 0;
  #isStopped = false;

  constructor({ concurrency, capacity }: { readonly concurrency: number; readonly capacity: number }) {
    this.#concurrency = concurrency;
    this.#capacity = capacity;
  }

  /** Whether a job would be turned away now. */
  get isFull(): boolean {
    return this.#running >= this.#concurrency && this.#waiting.length >= this.#capacity;
  }

  /** The job's outcome; `full` at once where too many wait already, `stopped` where its turn will not come any more. */
  async run<T>(job: () => Promise<T>, { lane, onWaiting }: Turn = {}): Promise<T | 'full' | 'stopped'> {
    if (this.#isStopped) return 'stopped';
    if (this.#mayBegin(lane)) this.#begin(lane);
    else if (this.#waiting.length >= this.#capacity) return 'full';
    else if (!(await this.#turn(lane, onWaiting))) return 'stopped';
    try {
      return await job();
    } finally {
      this.#end(lane);
    }
  }

  /** Lets nobody begin any more; whoever waits is told `stopped`, whoever is at work goes on. */
  stop(): void {
    this.#isStopped = true;
    for (const waiting of this.#waiting.splice(0)) waiting.end(false);
  }

  #turn(lane: string | undefined, onWaiting: Turn['onWaiting']): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting: Waiting = { lane, end: resolve };
      this.#waiting.push(waiting);
      onWaiting?.(() => {
        const index = this.#waiting.indexOf(waiting);
        return index < 0 ? undefined : index + 1;
      });
    });
  }

  #mayBegin(lane: string | undefined): boolean {
    if (this.#running >= this.#concurrency) return false;
    return lane === undefined || (!this.#lanes.has(lane) && this.#lanes.size < Math.max(1, this.#concurrency - 1));
  }

  #begin(lane: string | undefined): void {
    this.#running += 1;
    if (lane !== undefined) this.#lanes.add(lane);
  }

  #end(lane: string | undefined): void {
    this.#running -= 1;
    if (lane !== undefined) this.#lanes.delete(lane);
    for (;;) {
      const next = this.#waiting.findIndex((waiting) => this.#mayBegin(waiting.lane));
      const [waiting] = next < 0 ? [] : this.#waiting.splice(next, 1);
      if (!waiting) return;
      // Begun here, not when it wakes up: somebody who comes in between must not take its place.
      this.#begin(waiting.lane);
      waiting.end(true);
    }
  }
}
