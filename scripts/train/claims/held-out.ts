import { cached } from '../cache.ts';
import type { TrainingRun } from '../training-run.ts';
import { type ClaimSet, claimSets } from './claim-sets.ts';
import type { ViewedRow } from './draw-lines.ts';
import { type FittedModels, fitModels, type TrainingRows, viewsOf } from './fit-models.ts';
import { readSetRows } from './training-rows.ts';

const nothing = 'nothing';

/** A set judged by models that were trained on no set of its family. */
export interface HeldOutSet extends ClaimSet {
  readonly models: FittedModels;
  readonly viewed: readonly ViewedRow[];
}

/** Judges every public set, its family left out of the training; and what is trained with all of them. */
export async function heldOutSets(
  run: TrainingRun,
  training: TrainingRows,
): Promise<{ readonly sets: readonly HeldOutSet[]; readonly whole: FittedModels }> {
  return await cached(run, 'claims-held-out', () => judgedHeldOut(run, training));
}

async function judgedHeldOut(run: TrainingRun, training: TrainingRows) {
  const trained = new Set(training.judged.rows.map(({ family }) => family));
  run.progress('training on everything');
  const whole = fitModels(training);
  const fitted = new Map<string, FittedModels>([[nothing, whole]]);
  const sets: HeldOutSet[] = [];
  for (const set of claimSets) {
    const leftOut = trained.has(set.family) ? set.family : nothing;
    let models = fitted.get(leftOut);
    if (models === undefined) {
      run.progress(`training without ${leftOut}`);
      models = fitModels(training, leftOut);
      fitted.set(leftOut, models);
    }
    const { names, rows } = await readSetRows(run, set.name);
    const views = viewsOf(models, names, rows);
    const viewed = rows.flatMap((row, index) => {
      const view = views[index];
      return view === undefined ? [] : [{ row, view }];
    });
    sets.push({ ...set, models, viewed });
  }
  return { sets, whole };
}
