/** `npm run train -- [background|embedder|fusion|claims|answering|all] --data DIR [--cache DIR]`: makes the trained files that ship with Footnote. */

import { parseArgs } from 'node:util';
import { UserError } from '../src/core/errors.ts';
import { trainAnswering } from './train/answering/train.ts';
import { trainBackground } from './train/background/train.ts';
import { trainClaims } from './train/claims/train.ts';
import { trainEmbedder } from './train/embedder/train.ts';
import { trainFusion } from './train/fusion/train.ts';
import type { TrainingRun } from './train/training-run.ts';

/** In the order in which `all` runs them: later parts may read what earlier ones wrote. */
const parts = new Map<string, (run: TrainingRun) => Promise<void>>([
  ['background', trainBackground],
  ['embedder', trainEmbedder],
  ['fusion', trainFusion],
  ['claims', trainClaims],
  ['answering', trainAnswering],
]);

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' }, cache: { type: 'string' } },
  });
  const { data, cache } = values;
  if (data === undefined) {
    throw new UserError({
      code: 'training-data-unnamed',
      message: 'Training needs the folder with the training data.',
      remedy: 'Name it: npm run train -- --data DIR.',
    });
  }
  const started = performance.now();
  const progress = (message: string) => {
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}\n`);
  };
  for (const name of chosen(positionals[0] ?? 'all')) {
    progress(name);
    await parts.get(name)?.({ data, progress, ...(cache === undefined ? {} : { cache }) });
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n${error.remedy}\n`);
  process.exitCode = 2;
}

function chosen(name: string): string[] {
  if (name === 'all') return [...parts.keys()];
  if (parts.has(name)) return [name];
  throw new UserError({
    code: 'training-part-unknown',
    message: `There is no part "${name}" to train.`,
    remedy: `Choose one of: ${[...parts.keys(), 'all'].join(', ')}.`,
    subject: name,
  });
}
