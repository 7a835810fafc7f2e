import { availableParallelism } from 'node:os';
import type { DocumentReader, ReadingOutcome, SourceFile } from '../../core/documents/document-reader.port.ts';
import { refuseFile } from '../../core/documents/refused-file.ts';
import { fileReader } from './file-reader.ts';
import { extensionOf } from './formats.ts';
import { type ReadingLimits, ReadingThread, STOPPED } from './reading-thread.ts';

const LIMITS: ReadingLimits = {
  milliseconds: 30_000,
  millisecondsPerMegabyte: 15_000,
  heapMegabytes: 1024,
  growthMegabytes: 2048,
};

/** Plain text up to this many bytes is read in place. */
const SMALL_TEXT = 200_000;

/**
 * Reads files in worker threads, so that a hostile or enormous one neither blocks the process nor takes all memory: reading
 * that goes over its limits is stopped, and the file refused as `too-complex`. Short plain text, whose reading takes time in
 * proportion to its length, is read in place. Idle threads end by themselves and keep no process alive.
 */
export class IsolatedFileReader implements DocumentReader {
  private readonly limits: ReadingLimits;
  private readonly idle: ReadingThread[] = [];
  private readonly waiting: ((thread: ReadingThread) => void)[] = [];
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
      this.give(new ReadingThread(this.limits));
      throw error;
    });
    if (outcome === STOPPED) {
      this.give(new ReadingThread(this.limits));
      return { kind: 'refused', refusal: refuseFile(file.path, { kind: 'too-costly' }) };
    }
    this.give(thread);
    return outcome;
  }

  private async take(): Promise<ReadingThread> {
    const idle = this.idle.pop();
    if (idle !== undefined) {
      return idle;
    }
    if (this.free > 0) {
      this.free -= 1;
      return new ReadingThread(this.limits);
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private give(thread: ReadingThread): void {
    const next = this.waiting.shift();
    if (next === undefined) {
      this.idle.push(thread);
    } else {
      next(thread);
    }
  }
}
