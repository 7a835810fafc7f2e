import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';
import type { TrainingRun } from '../training-run.ts';
import { scoreAbove } from './measures.ts';
import { fitModels, scoreOf } from './models.ts';
import { readQuestionSet } from './question-sets.ts';
import { isRight, ranked, readAsLabelled, readByArticle, readWithDeletions, type SetReading } from './readings.ts';

const folder = fileURLToPath(new URL('../../../src/core/answering/', import.meta.url));
/** Of near misses, this share may be answered by the shipped line. */
const nearAnswered = 0.045;
/** Close means this cosine until the corpus draws its own line. */
const close = 0.45;
/** Leaving out further sentences may cost this share of the right ones. */
const furtherCost = 0.007;

/** Trains sentence ranker and answerability and writes their weights, and the default lines, beside the code that serves. */
export async function trainAnswering(run: TrainingRun): Promise<void> {
  const readings = await trainingReadings(run.data, run.progress);
  const models = fitModels(readings);
  run.progress('models fitted');
  const line = answerLine(readings);
  await write('ranker-weights.json', models.ranker);
  await write('answerability-weights.json', models.answerability);
  await write('default-calibration.json', {
    answer: Number(line.toPrecision(4)),
    close,
    further: furtherLine(readings, models.ranker),
  });
  run.progress(`answer line ${line.toFixed(4)}`);
}

/** The readings that the shipped models learn from. */
async function trainingReadings(data: string, progress: (message: string) => void): Promise<SetReading[]> {
  const xquad = await readQuestionSet(data, 'xquad_en');
  const deleted = await readWithDeletions(xquad);
  progress('paragraphs and articles deleted');
  const byArticle = await readByArticle(xquad);
  progress('articles alone');
  const real = await readAsLabelled(await readQuestionSet(data, 'clapnq_dev_a'));
  progress('questions of search engine users');
  return [...deleted, ...byArticle, ...real];
}

/** The line that lets the wanted share of near misses through, each scored by models that did not see its article. */
function answerLine(readings: readonly SetReading[]): number {
  const articles = [...new Set(readings.map(({ question }) => question.article))];
  const half = new Map(articles.map((article, place) => [article, place % 2]));
  const scores: number[] = [];
  for (const side of [0, 1]) {
    const models = fitModels(readings.filter(({ question }) => half.get(question.article) !== side));
    for (const reading of readings) {
      if (reading.mode === 'near' && half.get(reading.question.article) === side) scores.push(scoreOf(reading, models));
    }
  }
  return scoreAbove(scores, nearAnswered);
}

/** The largest share of the best score that a second sentence may be asked for at that cost. */
function furtherLine(readings: readonly SetReading[], ranker: LogisticModel): number {
  const pairs = readings
    .filter(({ mode, set }) => mode === 'full' && set === 'xquad_en')
    .flatMap((reading) => {
      const [best, second] = ranked(reading, ranker);
      if (best === undefined || second === undefined || isRight(reading, best)) return [];
      return isRight(reading, second) ? [second.score / best.score] : [];
    });
  const asked = readings.filter(({ mode, set }) => mode === 'full' && set === 'xquad_en').length;
  pairs.sort((one, other) => one - other);
  return Number((pairs[Math.floor(furtherCost * asked)] ?? 0).toPrecision(2));
}

async function write(name: string, value: unknown): Promise<void> {
  await writeFile(path.join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
}
