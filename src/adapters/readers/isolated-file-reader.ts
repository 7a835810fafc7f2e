import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { DocumentReader, ReadingOutcome, SourceFile } from '../../core/documents/document-reader.port.ts';
import { Fault } from '../../core/errors.ts';
import { fileReader } from './file-reader.ts';
import { extensionOf } from './formats.ts';
import { NotReadable, refusal } from './refusals.ts';
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

const LIMITS: ReadingLimits = {
  milliseconds: 30_000,
  millisecondsPerMegabyte: 15_000,
  heapMegabytes: 1024,
  growthMegabytes: 2048,
};

/** Plain text up to this many bytes is read in place. */
const SMALL_TEXT = 200_000;

const WATCH_EVERY = 200;
const IDLE_BEFORE_STOP = 10_000;
const STOPPED = Symbol('stopped');

/**
 * Reads files in worker threads, so that a hostile or enormous one neither blocks the process nor takes all memory: reading
 * that goes over its limits is stopped, and the file refused as `too-complex`. Short plain text, whose reading takes time in
 * proportion to its length, is read in place. Idle threads end by themselves and keep no process alive.
 */
export class IsolatedFileReader implements DocumentReader {
  private readonly limits: ReadingLimits;
  private readonly idle: Thread[] = [];
  private readonly waiting: ((thread: Thread) => void)[] = [];
  private free: number;

  /** @param threads How many files are read at once. */
  constructor(limits: ReadingLimits = LIMITS, threads = Math.min(4, Math.max(1, availableParallelism() - 1))) {
    this.limits = limits;
    this.free = threads;
  }

  reads(path: string): boolean {
    return fileReader.reads(path);
  }

  async read(file: SourceFile): Promise<ReadingOutcome> {
    const plain = ['.txt', '.text'].includes(extensionOf(file.path)) && file.bytes.length <= SMALL_TEXT;
    if (plain || !this.reads(file.path)) {
      return fileReader.read(file);
    }
    const thread = await this.take();
    const outcome = await thread.read(file).catch((error: unknown) => {
      this.give(new Thread(this.limits));
      throw error;
    });
    if (outcome === STOPPED) {
      this.give(new Thread(this.limits));
      const reason = 'reading it takes more time or memory than any document should.';
      const stopped = new NotReadable('too-complex', reason, 'Split it, or save it as plain text, and ingest that.');
      return { kind: 'refused', refusal: refusal(file.path, stopped) };
    }
    this.give(thread);
    return outcome;
  }

  private async take(): Promise<Thread> {
    const idle = this.idle.pop();
    if (idle !== undefined) {
      return idle;
    }
    if (this.free > 0) {
      this.free -= 1;
      return new Thread(this.limits);
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(thread: Thread): void {
    const next = this.waiting.shift();
    if (next === undefined) {
      this.idle.push(thread);
    } else {
      next(thread);
    }
  }
}

/** One worker, started when first needed and again after it was stopped. */
class Thread {
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
