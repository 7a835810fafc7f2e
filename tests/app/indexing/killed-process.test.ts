import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findPassages } from '../../../src/app/find-passages.ts';
import { openCorpus } from './changing-corpus.ts';

const child = fileURLToPath(new URL('./changing-corpus.ts', import.meta.url));

/** Lets a process change the corpus and kills it while it works on a change after the `count`-th. */
async function killedAfter(folder: string, first: number, count: number): Promise<number> {
  const running = spawn(process.execPath, ['--import', 'tsx', child, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(running, 'exit');
  let last = first - 1;
  for await (const line of createInterface({ input: running.stdout })) {
    last = Math.max(last, Number(line));
    if (last >= first + count - 1) running.kill('SIGKILL');
  }
  await ended;
  return last;
}

it('finds the old or the new corpus whole, and no rebuilding to do, after a process was killed in the middle of changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-killed-'));
  let first = 1;
  for (const count of [1, 2, 4]) {
    const last = await killedAfter(folder, first, count);
    const said: string[] = [];
    const { store, indexes } = await openCorpus(folder, (line) => said.push(line));
    expect(said).toEqual([]);
    const editions = (await findPassages({ text: 'which edition is the report' }, indexes.snapshot)).flatMap(
      ({ text }) => /edition(\d+)/.exec(text)?.[1] ?? [],
    );
    expect(editions).toHaveLength(2);
    expect(new Set(editions).size).toBe(1);
    const stored = Number(editions[0]);
    expect(stored).toBeGreaterThanOrEqual(last);
    expect(stored).toBeLessThanOrEqual(last + 1);
    expect(await readdir(join(folder, 'index'))).toEqual([String(indexes.snapshot.generation)]);
    await store.close();
    first = stored + 1;
  }
  await rm(folder, { recursive: true, force: true });
});
