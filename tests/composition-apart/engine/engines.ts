import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Engine, type EngineHooks, startEngine } from '../../../src/composition-apart/engine/start-engine.ts';
import { forkModule } from '../../../src/composition-apart/fork-module.ts';

/** Engines over the scripted library, each in a process of its own; all of them end after the tests of the file. */
export interface Engines {
  /** Processes that were started, in order. */
  readonly processes: readonly ChildProcess[];
  start(hooks?: EngineHooks, corpusFolder?: string): Promise<Engine>;
  /** A file name that is not there yet, for the questions that wait for one. */
  file(): Promise<string>;
}

export function useEngines(): Engines {
  const processes: ChildProcess[] = [];
  const engines: Engine[] = [];
  const folders: string[] = [];

  afterAll(async () => {
    for (const engine of engines) await engine.stop();
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  return {
    processes,
    async start(hooks = {}, corpusFolder = 'here') {
      const engine = await startEngine(
        { corpusFolder, dataFolder: 'data' },
        {
          start() {
            const child = forkModule('./scripted-engine', import.meta.url, 'inherit');
            processes.push(child);
            return child;
          },
          ...hooks,
        },
      );
      engines.push(engine);
      return engine;
    },
    async file() {
      const folder = await mkdtemp(join(tmpdir(), 'footnote-engine-'));
      folders.push(folder);
      return join(folder, 'file');
    },
  };
}
