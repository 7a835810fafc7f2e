import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TrainingRun } from '../training-run.ts';
import { fitModels } from './fit-models.ts';
import { heldOutSets, untouchedGate } from './held-out.ts';
import { bestThreshold, isotonicKnots } from './measures.ts';
import { readTrainingRows } from './training-rows.ts';

const folder = fileURLToPath(new URL('../../../src/core/verification/models/', import.meta.url));
const calibrationBins = 40;

/** Trains the two claim models, reads their scores off sets left out of the training, and writes all beside the code that serves them. */
export async function trainClaims(run: TrainingRun): Promise<void> {
  const training = await readTrainingRows(run);
  const untouchedFrom = untouchedGate(training);
  run.progress(`free of tampering from ${untouchedFrom}`);
  const shipped = (await heldOutSets(run, training, untouchedFrom)).filter(({ ship }) => ship);
  const calibration = {
    supportedFrom: bestThreshold(shipped.map(({ decided }) => decided)),
    untouchedFrom,
    knots: isotonicKnots(
      shipped.map(({ scored }) => scored),
      calibrationBins,
    ),
  };
  run.progress('training on everything');
  const { support, tampering } = fitModels(training);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries({ support, tampering, calibration })) {
    await writeFile(`${folder}${name}.json`, `${JSON.stringify(content)}\n`);
  }
  run.progress(`supported from ${calibration.supportedFrom}`);
}
