import { type BoostedTrees, logOdds, probabilityOf } from '../../../src/core/verification/boosted-trees.ts';
import type { ModelView } from '../../../src/core/verification/score-claim.ts';
import { boost, defaultBoosting, type FeatureTable } from '../boosting.ts';
import { directions } from './directions.ts';
import type { FeatureRow, FeatureRows } from './feature-rows.ts';

/** All that the two models are trained on. */
export interface TrainingRows {
  /** Claims that people judged, of sets that allow it. */
  readonly judged: FeatureRows;
  /** Claims made by tampering. */
  readonly generated: FeatureRows;
  /** Claims that we wrote about short texts of our own, as members make them. */
  readonly written: FeatureRows;
}

export interface FittedModels {
  readonly people: BoostedTrees;
  readonly support: BoostedTrees;
  readonly tampering: BoostedTrees;
}

/** Total weight of a set among what people judged, half for each answer; several sets of one kind share theirs. */
const setWeights: Readonly<Record<string, number>> = {
  begin_wow_dev: 250,
  begin_wow_test: 250,
  begin_cmu_dev: 300,
  q2_dialogue: 600,
  wice_claim_dev: 800,
  fever_symmetric_dev: 800,
  factcheck_gpt_stance_a: 800,
  scifact_rationale_train: 800,
};
const pairSetWeight = 1200;
const awayWeight = 600;
const tamperingWeight = 3000;
/** A sound claim in people's own words is no tampering either. */
const judgedSoundWeight = 0.35;
/** Each claim that we wrote weighs so much: they are few, and nothing else is as near to what members type. */
const writtenSupportWeight = 1;
const writtenTamperingWeight = 3;
const depth = 4;
/** Many small steps: what a model makes of sets that it does not know then depends least on chance. */
const peopleSteps = { trees: 320, rate: 0.025 };
const tamperingTrees = 200;
/** Kind of the generated claims whose sentence was taken out of the evidence: the support model's business, not the tampering model's. */
export const takenOut = 'removed';
const heaviestRow = 2;
const heaviestGenerated = 1.5;

/**
 * Trains the models, leaving one family of sets out. The one for the score sees what people judged and nothing else:
 * generated claims share nearly all their words with the evidence, and with them in its training the score's line moved
 * from set to set. The verdict needs them: without them it lets through what was taken out of a text.
 */
export function fitModels({ judged, generated, written }: TrainingRows, leftOut?: string): FittedModels {
  const names = judged.names;
  const people = judged.rows.filter(({ family }) => family !== leftOut);
  // A synonym looks exactly like a wrong word to trees that see no meaning: they may doubt it.
  const made = generated.rows.filter(({ supported, kind }) => !(supported && kind.includes('synonym')));
  const away = made.filter(({ supported, kind }) => supported || kind === takenOut);
  const touched = made.filter(({ kind }) => kind !== takenOut);
  const sound = people.filter(({ supported, set }) => supported && setWeights[set] !== undefined);
  const ours = written.rows;
  const judgedByPeople = { rows: people, weights: setRowWeights(people) };
  return {
    people: boost(joined(names, [judgedByPeople]), { ...defaultBoosting, ...peopleSteps, depth, directions }),
    support: boost(
      joined(names, [
        judgedByPeople,
        { rows: away, weights: generatedRowWeights(away, awayWeight) },
        { rows: ours, weights: ours.map(() => writtenSupportWeight) },
      ]),
      { ...defaultBoosting, depth, directions },
    ),
    tampering: boost(
      joined(names, [
        { rows: touched, weights: generatedRowWeights(touched, tamperingWeight) },
        { rows: sound, weights: sound.map(() => judgedSoundWeight) },
        { rows: ours, weights: ours.map(() => writtenTamperingWeight) },
      ]),
      { ...defaultBoosting, depth, trees: tamperingTrees },
    ),
  };
}

/** What the models make of rows, as serving computes it. */
export function viewsOf(
  { people, support, tampering }: FittedModels,
  names: readonly string[],
  rows: readonly FeatureRow[],
): ModelView[] {
  return rows.map((row) => {
    const values = Object.fromEntries(names.map((name, index) => [name, row.values[index] ?? 0]));
    return {
      agreed: probabilityOf(logOdds(people, values)),
      borneOut: probabilityOf(logOdds(support, values)),
      untouched: probabilityOf(logOdds(tampering, values)),
    };
  });
}

interface WeightedRows {
  readonly rows: readonly FeatureRow[];
  readonly weights: readonly number[];
}

function joined(names: readonly string[], parts: readonly WeightedRows[]): FeatureTable {
  const rows = parts.flatMap((part) => part.rows);
  return {
    names,
    rows: rows.map(({ values }) => values),
    answers: rows.map(({ supported }) => (supported ? 1 : 0)),
    weights: parts.flatMap(({ weights }) => weights),
  };
}

/** Each set weighs as told, and in each set both answers weigh the same. */
function setRowWeights(rows: readonly FeatureRow[]): number[] {
  const keyOf = ({ set, supported }: FeatureRow) => `${set} ${supported}`;
  const counts = countBy(rows, keyOf);
  return rows.map((row) =>
    Math.min(heaviestRow, (setWeights[row.set] ?? pairSetWeight) / 2 / (counts.get(keyOf(row)) ?? 1)),
  );
}

/** Sound and spoiled claims weigh the same, and so does each kind of tampering. */
function generatedRowWeights(rows: readonly FeatureRow[], total: number): number[] {
  const keyOf = ({ supported, kind }: FeatureRow) => (supported ? 'sound' : kind);
  const counts = countBy(rows, keyOf);
  const kinds = counts.size - 1;
  return rows.map((row) => {
    const count = counts.get(keyOf(row)) ?? 1;
    return row.supported ? Math.min(1, total / count) : Math.min(heaviestGenerated, total / kinds / count);
  });
}

function countBy(rows: readonly FeatureRow[], keyOf: (row: FeatureRow) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
