import { answerabilityFeatures } from '../../../src/core/answering/answerability.ts';
import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';
import { probability } from '../../../src/core/answering/logistic-model.ts';
import type { AnsweringModels } from '../../../src/core/answering/models.ts';
import type { RankedSentence } from '../../../src/core/answering/rank-sentences.ts';
import { fingerprint } from '../../../src/core/text/fingerprint.ts';
import { fitConditionalLogit } from './conditional-logit.ts';
import { fitLogisticRegression, type LabelledFeatures } from './logistic-regression.ts';
import { isRight, ranked, type SetReading } from './readings.ts';

const rankerPenalty = 10;
const answerabilityPenalty = 30;
const folds = 3;
/** Far misses are easy and teach little. */
const offWeight = 0.5;

/** Fits the ranker on the answerable questions whose answer is among the candidates. */
function fitRanker(readings: readonly SetReading[]): LogisticModel {
  const choices = readings
    .filter(({ mode }) => mode === 'full')
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
  for (let fold = 0; fold < folds; fold += 1) {
    const ranker = fitRanker(readings.filter((reading) => foldOf(reading) !== fold));
    for (const reading of readings.filter((candidate) => foldOf(candidate) === fold)) {
      const features = featuresOf(reading, ranked(reading, ranker));
      if (features === undefined) continue;
      rows.push({ features, label: reading.mode === 'full' ? 1 : 0, weight: reading.mode === 'off' ? offWeight : 1 });
    }
  }
  const names = namesOf(rows.map(({ features }) => features));
  return { ranker: fitRanker(readings), answerability: fitLogisticRegression(rows, names, answerabilityPenalty) };
}

/** The answerability that the models give to a reading, 0 where nothing was found. */
export function scoreOf(reading: SetReading, models: AnsweringModels): number {
  const features = featuresOf(reading, ranked(reading, models.ranker));
  return features === undefined ? 0 : probability(models.answerability, features);
}

function featuresOf(
  { reading, resources }: SetReading,
  sentences: readonly RankedSentence[],
): Record<string, number> | undefined {
  if (sentences.length === 0) return undefined;
  const evidence = reading.passages.map((passage) => passage.evidence);
  return answerabilityFeatures(reading.weighted, evidence, sentences, resources);
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
