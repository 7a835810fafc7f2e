import type { Engine } from './engine.ts';

export interface SpeedFigures {
  readonly engine: string;
  readonly passages: number;
  /** Processor time, milliseconds: what other programs do meanwhile counts little. */
  readonly build: number;
  /** Milliseconds a question. */
  readonly median: number;
  readonly slow: number;
  /** What the process's memory grew by, bytes; a rough figure. */
  readonly memory: number;
  /** Size of the index file in bytes, where there is one. */
  readonly bytes: number | undefined;
}

const wanted = 20;

/** Builds an engine and asks it every question, the first few twice so that it is warm. */
export async function measure(
  engine: Engine,
  passages: readonly string[],
  questions: readonly string[],
): Promise<SpeedFigures> {
  const memoryBefore = memoryInUse();
  const processorBefore = process.cpuUsage();
  const built = await engine.build(passages);
  const used = process.cpuUsage(processorBefore);
  const memory = memoryInUse() - memoryBefore;
  for (const question of questions.slice(0, 30)) await built.search(question, wanted);
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await built.search(question, wanted);
    times.push(performance.now() - started);
  }
  built.close?.();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    engine: engine.name,
    passages: passages.length,
    build: (used.user + used.system) / 1000,
    median: at(0.5),
    slow: at(0.95),
    memory,
    bytes: built.bytes,
  };
}

function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
