import type { ChildProcess } from 'node:child_process';
import type { Libraries } from '../../app/libraries/libraries.ts';
import type { CorpusFolders, OpeningHooks } from '../../composition.ts';
import { forkModule } from '../fork-module.ts';
import { LivingEngine } from './living-engine.ts';
import { remoteLibraries } from './remote-libraries.ts';
import type { Later } from './watchdog.ts';

/** The libraries, answered by a process that does nothing else. */
export interface Engine {
  readonly libraries: Libraries;
  /** Lets go of what is under way. */
  stop(): Promise<void>;
}

/** What is told of the engine, and how its process is started. */
export interface EngineHooks extends OpeningHooks {
  /** The process has ended by itself. */
  onEnd?(how: string): void;
  /** The system's timers unless told. */
  readonly later?: Later;
  /** Ours unless told. */
  readonly start?: () => ChildProcess;
}

/**
 * Opens the documents in a process of their own, so that whoever acknowledges members never waits for an answer that is
 * being worked out, and outlives it where it runs out of memory. A process that ends is started again: at once where it
 * had been of use, else when it is asked next.
 * @throws UserError, Fault as opening a corpus does
 */
export async function startEngine(folders: CorpusFolders, hooks: EngineHooks = {}): Promise<Engine> {
  // Only what it needs is sent: whoever calls may hold a token beside it.
  const { corpusFolder, dataFolder, chat, models } = folders;
  const needed = {
    corpusFolder,
    dataFolder,
    ...(chat === undefined ? {} : { chat }),
    ...(models === undefined ? {} : { models }),
  };
  const engine = new LivingEngine(needed, {
    start: () => forkModule('./engine-process', import.meta.url, 'inherit'),
    ...hooks,
  });
  await engine.opened();
  return { libraries: remoteLibraries(engine), stop: () => engine.stop() };
}
