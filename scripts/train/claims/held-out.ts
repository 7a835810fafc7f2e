import type { TrainingRun } from '../training-run.ts';
import { claimSets } from './claim-sets.ts';
import type { FeatureRow } from './feature-rows.ts';
import { fitModels, scoresOf, type TrainingRows } from './fit-models.ts';
import { groupedScores, type ScoredClaims } from './measures.ts';
import { readSetRows } from './training-rows.ts';

/** A set scored by models that were trained on no set of its family. */
export interface HeldOutSet extends ScoredClaims {
  readonly name: string;
  readonly family: string;
  readonly ship: boolean;
  readonly rows: readonly FeatureRow[];
  readonly rowScores: readonly number[];
}

/** Scores every public set, its family left out of the training. */
export async function heldOutSets(run: TrainingRun, training: TrainingRows): Promise<HeldOutSet[]> {
  const trained = new Set(training.judged.rows.map(({ family }) => family));
  const fitted = new Map<string, ReturnType<typeof fitModels>>();
  const sets: HeldOutSet[] = [];
  for (const { name, family, ship } of claimSets) {
    const leftOut = trained.has(family) ? family : 'none';
    let models = fitted.get(leftOut);
    if (models === undefined) {
      run.progress(`training without ${leftOut}`);
      models = fitModels(training, leftOut);
      fitted.set(leftOut, models);
    }
    const { names, rows } = await readSetRows(run, name);
    const rowScores = scoresOf(models, names, rows);
    sets.push({ name, family, ship, rows, rowScores, ...groupedScores(rows, rowScores) });
  }
  return sets;
}
