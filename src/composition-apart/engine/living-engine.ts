import type { ChildProcess } from 'node:child_process';
import type { Progress } from '../../app/progress.ts';
import type { CorpusFolders, OpeningHooks } from '../../composition.ts';
import { connectEngine, type EngineConnection } from './engine-connection.ts';
import { errorOfCall } from './engine-ended.ts';
import type { ReachableEngine } from './remote-footnote.ts';
import { type Later, systemLater } from './watchdog.ts';

interface LivingEngineParts extends OpeningHooks {
  start(): ChildProcess;
  onEnd?(how: string): void;
  /** The system's timers unless told. */
  readonly later?: Later;
}

/** An engine that is there for as long as it is wanted, whatever happens to the process it runs in. */
export class LivingEngine {
  readonly #folders: CorpusFolders;
  readonly #parts: LivingEngineParts;
  #connection: Promise<EngineConnection> | undefined;
  #hasBeenOfUse = false;
  #isStopped = false;

  constructor(folders: CorpusFolders, parts: LivingEngineParts) {
    this.#folders = folders;
    this.#parts = parts;
  }

  /** Resolves when it can be asked. @throws UserError, Fault where the corpus cannot be opened; the next call tries again */
  async opened(): Promise<EngineConnection> {
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  /** Asks the engine, started anew where it has ended. @throws Fault `engine-ended` where it ends meanwhile */
  async use<T>(work: (engine: ReachableEngine) => Promise<T>): Promise<T> {
    const connection = await this.opened();
    try {
      const outcome = await connection.watchdog.during(() => work(connection));
      this.#hasBeenOfUse = true;
      return outcome;
    } catch (error) {
      throw errorOfCall(error, connection.endedHow());
    }
  }

  /** Ends the process; nothing starts it again. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const connection = await this.#connection?.catch(() => undefined);
    await connection?.stop();
  }

  async #connect(): Promise<EngineConnection> {
    const { start, onNotice, onProgress, later = systemLater } = this.#parts;
    try {
      const host = {
        notice: (line: string) => onNotice?.(line),
        progress: (progress: Progress) => onProgress?.(progress),
      };
      const connection = await connectEngine(start(), this.#folders, host, later);
      void connection.ended.then(() => this.#startAgain(connection));
      return connection;
    } catch (error) {
      // The next who asks tries again.
      this.#connection = undefined;
      throw error;
    }
  }

  #startAgain(ended: EngineConnection): void {
    this.#connection = undefined;
    if (this.#isStopped) return;
    this.#parts.onEnd?.(ended.endedHow() ?? 'unknown');
    // One that ends again and again is left until somebody asks: the next that it is started for nothing is one too many.
    if (!this.#hasBeenOfUse) return;
    this.#hasBeenOfUse = false;
    // That it cannot be opened is told to whoever asks next.
    this.opened().catch(() => undefined);
  }
}
