import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusFigures } from './figures.ts';
import { inProcess } from './in-process.ts';

const opensTimed = 3;

interface FirstAnswer {
  readonly fromOpening: number;
  readonly fromStart: number;
}

/**
 * Makes a corpus of this size with the product's own store and indexes and measures opening, rebuilding and adding.
 * @param folder for the corpus; what an earlier run built there is used again
 */
export async function measureCorpus(
  size: number,
  data: string | undefined,
  folder: string,
  seconds: number,
): Promise<CorpusFigures> {
  const run = <Result>(step: string) =>
    inProcess<Result>(
      './whole-corpus.ts',
      [step, folder, String(size), ...(data === undefined ? [] : [data])],
      seconds,
    );
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const built = await run<{ passages: number; build: number; recall: number }>('build');
  const opens: FirstAnswer[] = [];
  for (let time = 0; time < opensTimed; time += 1) opens.push(await run<FirstAnswer>('first'));
  opens.sort((a, b) => a.fromOpening - b.fromOpening);
  const opened = opens[Math.floor(opensTimed / 2)] ?? { fromOpening: 0, fromStart: 0 };
  const used = await run<{ added: number; median: number; slow: number }>('use');
  const storeBytes = (await stat(path.join(folder, 'passages.sqlite'))).size;
  const indexBytes = await bytesIn(path.join(folder, 'index'));
  await rm(path.join(folder, 'index'), { recursive: true });
  // On a busy machine it may be stopped; the rest is worth having all the same.
  const rebuilt = await run<FirstAnswer>('first').catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
  return {
    kind: 'corpus',
    asked: size,
    ...built,
    cold: opened.fromOpening,
    coldProcess: opened.fromStart,
    ...(rebuilt === undefined ? {} : { rebuilt: rebuilt.fromOpening }),
    ...used,
    storeBytes,
    indexBytes,
  };
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    names.filter((entry) => entry.isFile()).map((entry) => stat(path.join(entry.parentPath, entry.name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
