import { answerability, answerabilityFeatures } from '../../../src/core/answering/answerability.ts';
import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';
import type { AnsweringModels } from '../../../src/core/answering/models.ts';
import type { RankedSentence } from '../../../src/core/answering/rank-sentences.ts';
import { fingerprint } from '../../../src/core/text/fingerprint.ts';
import { boost, defaultBoosting, type FeatureTable } from '../boosting.ts';
import { fitConditionalLogit } from './conditional-logit.ts';
import { directions } from './directions.ts';
import { fitLogisticRegression, type LabelledFeatures } from './logistic-regression.ts';
import { isByArticle, isCutShort, isRight, ranked, type SetReading } from './readings.ts';

const rankerPenalty = 10;
const answerabilityPenalty = 60;
const folds = 3;
/** Settings of the trees; what is not said is as in the claim models. */
const boosting = { ...defaultBoosting, trees: 400, depth: 4, rate: 0.025, featureShare: 0.3, directions };

/** Fits the ranker on the answerable questions whose answer is among the candidates. */
function fitRanker(readings: readonly SetReading[]): LogisticModel {
  const choices = readings
    .filter((reading) => reading.mode === 'full' && !isCutShort(reading))
    .map((reading) => ({
      candidates: reading.reading.ranked.map(({ features }) => features),
      right: reading.reading.ranked.map((sentence) => isRight(reading, sentence)),
    }))
    .filter(({ right }) => right.some(Boolean));
  return fitConditionalLogit(choices, namesOf(choices.flatMap(({ candidates }) => candidates)), rankerPenalty);
}

/** Fits both models; the answerability of a question is learned from scores of a ranker that did not see its article. */
export function fitModels(readings: readonly SetReading[]): AnsweringModels {
  const rows: LabelledFeatures[] = [];
  // The sum of features cannot tell a short question from a long one: what holds for the short would spoil it.
  const summed: LabelledFeatures[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const ranker = fitRanker(readings.filter((reading) => foldOf(reading) !== fold));
    for (const reading of readings.filter((candidate) => foldOf(candidate) === fold)) {
      const features = featuresOf(reading, ranked(reading, ranker));
      if (features === undefined) continue;
      const row = { features, label: reading.mode === 'full' ? 1 : 0, weight: weightOf(reading) } as const;
      rows.push(row);
      if (!isCutShort(reading)) summed.push(row);
    }
  }
  const names = namesOf(rows.map(({ features }) => features));
  const linear = fitLogisticRegression(summed, names, answerabilityPenalty);
  return { ranker: fitRanker(readings), answerability: { linear, trees: boost(tableOf(rows, names), boosting) } };
}

function tableOf(rows: readonly LabelledFeatures[], names: readonly string[]): FeatureTable {
  return {
    names,
    rows: rows.map(({ features }) => Float32Array.from(names, (name) => features[name] ?? 0)),
    answers: rows.map(({ label }) => label),
    weights: rows.map(({ weight }) => weight),
  };
}

/** The answerability that the models give to a reading, 0 where nothing was found. */
export function scoreOf(reading: SetReading, models: AnsweringModels): number {
  const features = featuresOf(reading, ranked(reading, models.ranker));
  return features === undefined ? 0 : answerability(models.answerability, features);
}

function featuresOf(
  { reading, resources }: SetReading,
  sentences: readonly RankedSentence[],
): Record<string, number> | undefined {
  if (sentences.length === 0) return undefined;
  const evidence = reading.passages.map((passage) => passage.evidence);
  return answerabilityFeatures(reading.weighted, evidence, sentences, resources);
}

/**
 * Questions that people asked a search engine are few and the most like what will be asked; a false premise is rarer than
 * a missing passage; questions that a rule made or cut short count less, and least where they are answered.
 */
function weightOf(reading: SetReading): number {
  if (isCutShort(reading)) return reading.mode === 'full' ? 0.4 : 0.6;
  if (reading.mode === 'swap' && isByArticle(reading)) return 0.6;
  if (reading.mode === 'swap') return 0.9;
  return reading.set.startsWith('clapnq') ? 3 : 1;
}

/** Questions of one article, in whatever set and language, stay in one fold. */
function foldOf({ question }: SetReading): number {
  return fingerprint(question.article) % folds;
}

function namesOf(rows: readonly Readonly<Record<string, number>>[]): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names].sort();
}
