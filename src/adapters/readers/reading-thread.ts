import type { Worker } from 'node:worker_threads';
import type { ReadingOutcome, SourceFile } from '../../core/documents/document-reader.port.ts';
import { Fault } from '../../core/errors.ts';
import { startReadingWorker } from './start-reading-worker.ts';

/** What one file may cost before its reading is stopped. */
export interface ReadingLimits {
  /** For any file, and on top for each megabyte of it; in milliseconds. */
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
  /** Of JavaScript objects, and how much the whole process may grow meanwhile; in megabytes. */
  readonly heapMegabytes: number;
  readonly growthMegabytes: number;
}

const WATCH_EVERY = 200;
const IDLE_BEFORE_STOP = 10_000;
/** Stands for the outcome of a reading that went over its limits. */
export const STOPPED = Symbol('stopped');

/** One worker, started when first needed and again after it was stopped. */
export class ReadingThread {
  private readonly limits: ReadingLimits;
  private worker: Worker | undefined;
  private stopTimer: NodeJS.Timeout | undefined;

  constructor(limits: ReadingLimits) {
    this.limits = limits;
  }

  async read(file: SourceFile): Promise<ReadingOutcome | typeof STOPPED> {
    clearTimeout(this.stopTimer);
    const worker = this.worker ?? (await this.start());
    worker.ref();
    const outcome = await this.watched(worker, file);
    if (outcome === STOPPED) {
      this.worker = undefined;
      await worker.terminate();
    } else {
      worker.unref();
      this.stopTimer = setTimeout(() => this.stop(), IDLE_BEFORE_STOP);
      this.stopTimer.unref();
    }
    return outcome;
  }

  private watched(worker: Worker, file: SourceFile): Promise<ReadingOutcome | typeof STOPPED> {
    return new Promise((resolve) => {
      const memory = process.memoryUsage.rss();
      const most = this.limits.growthMegabytes * 1024 * 1024;
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - memory > most) {
          finish(STOPPED);
        }
      }, WATCH_EVERY);
      const time = this.limits.milliseconds + (file.bytes.length / 1e6) * this.limits.millisecondsPerMegabyte;
      const clock = setTimeout(() => finish(STOPPED), time);
      const finish = (outcome: ReadingOutcome | typeof STOPPED) => {
        clearInterval(watch);
        clearTimeout(clock);
        forget(worker);
        // A worker that runs out of memory while it is being stopped must not end the process.
        worker.on('error', () => undefined);
        resolve(outcome);
      };
      worker.once('message', finish);
      worker.once('error', () => finish(STOPPED));
      worker.once('exit', () => finish(STOPPED));
      worker.postMessage(file);
    });
  }

  private async start(): Promise<Worker> {
    const worker = startReadingWorker(this.limits.heapMegabytes);
    this.worker = worker;
    // The limits are for reading; on a busy machine loading alone may take seconds.
    await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    }).catch((cause: unknown) => {
      this.worker = undefined;
      throw new Fault({
        code: 'reader-not-started',
        message: 'The thread that reads documents could not be started.',
        remedy: 'Install Footnote again (npm ci); if that does not help, report it with the cause.',
        cause,
      });
    });
    forget(worker);
    return worker;
  }

  private stop(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}

/** All at once would take the worker's own listeners with them. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) {
    worker.removeAllListeners(event);
  }
}
