import { type ModelView, rawScore } from '../../../src/core/verification/score-claim.ts';
import type { TrainingRun } from '../training-run.ts';
import { claimSets } from './claim-sets.ts';
import type { FeatureRow } from './feature-rows.ts';
import { type FittedModels, fitModels, type TrainingRows, viewsOf } from './fit-models.ts';
import { groupedScores, type ScoredClaims } from './measures.ts';
import { readSetRows } from './training-rows.ts';

/** A set scored by models that were trained on no set of its family. */
export interface HeldOutSet {
  readonly name: string;
  readonly family: string;
  readonly ship: boolean;
  readonly rows: readonly FeatureRow[];
  /** Raw scores. */
  readonly scored: ScoredClaims;
  /** What the verdict is drawn on: the first model's probability, 1 where said outright, 0 where barred. */
  readonly decided: ScoredClaims;
}

/** Most tampered claims, and most of any one kind, that may pass the gate of the second model: well below what is wanted, for lines do not carry over whole. */
const mostPassing = 0.02;
const mostPassingOfKind = 0.05;
/** Of fewer claims of a kind the share that passes says nothing. */
const fewestOfKind = 30;
/** Generated claims come in the order of their documents: the last part is of documents that the rest knows nothing of. */
const fittedPart = 2 / 3;

/** Scores every public set, its family left out of the training. */
export async function heldOutSets(
  run: TrainingRun,
  training: TrainingRows,
  untouchedFrom: number,
): Promise<HeldOutSet[]> {
  const trained = new Set(training.judged.rows.map(({ family }) => family));
  const fitted = new Map<string, FittedModels>();
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
    const seen = viewsOf(models, names, rows).map((view, index) => ({ view, row: rows[index] as FeatureRow }));
    const scores = seen.map(({ view, row }) => rawScore(view, row, { untouchedFrom }));
    const decisions = seen.map(({ view, row }) => decisionOf(view, row, untouchedFrom));
    sets.push({
      name,
      family,
      ship,
      rows,
      scored: groupedScores(rows, scores),
      decided: groupedScores(rows, decisions),
    });
  }
  return sets;
}

/** What a threshold on the first model decides: 1 where said outright, 0 where a conflict or the second model bars it. */
function decisionOf(
  { borneOut, untouched }: ModelView,
  { outright, conflicts }: FeatureRow,
  untouchedFrom: number,
): number {
  if (outright) return 1;
  return conflicts.length > 0 || untouched < untouchedFrom ? 0 : borneOut;
}

/** The lowest gate of the second model at which few enough tampered claims of unknown documents pass. */
export function untouchedGate(training: TrainingRows): number {
  const { names, rows } = training.generated;
  const cut = Math.floor(rows.length * fittedPart);
  const models = fitModels({ ...training, generated: { names, rows: rows.slice(0, cut) } });
  const away = new Set(['removed', 'elsewhere']);
  const unknown = rows.slice(cut).filter(({ supported, kind }) => !supported && !away.has(kind));
  const untouched = viewsOf(models, names, unknown).map((view) => view.untouched);
  // What a sentence says outright passes whatever the gate: the strict rule answers for it, not the second model.
  const passes = (from: number) =>
    unknown.map(
      ({ outright, conflicts }, index) => !outright && conflicts.length === 0 && (untouched[index] ?? 0) >= from,
    );
  for (let hundredth = 5; hundredth < 95; hundredth += 5) {
    const passing = passes(hundredth / 100);
    const share = (kind?: string) => {
      const of = passing.filter((_, index) => kind === undefined || unknown[index]?.kind === kind);
      return of.filter(Boolean).length / Math.max(1, of.length);
    };
    const kinds = [...new Set(unknown.map(({ kind }) => kind))].filter(
      (name) => unknown.filter(({ kind }) => kind === name).length >= fewestOfKind,
    );
    if (share() <= mostPassing && kinds.every((kind) => share(kind) <= mostPassingOfKind)) return hundredth / 100;
  }
  return 0.95;
}
