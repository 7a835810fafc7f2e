import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TrainingRun } from './training-run.ts';

/**
 * A result that an earlier run with the same cache folder left under that name, or else the one made now and kept for
 * the next run. Whoever changes the code or the data that it depends on empties the folder.
 */
export async function cached<Result>(
  run: TrainingRun,
  name: string,
  make: () => Result | Promise<Result>,
): Promise<Result> {
  if (run.cache === undefined) return await make();
  const file = path.join(run.cache, `${name}.cache`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return deserialize(kept) as Result;
  const result = await make();
  await mkdir(run.cache, { recursive: true });
  await writeFile(file, serialize(result));
  return result;
}
