import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogisticModel } from '../../../src/core/answering/logistic-model.ts';
import type { TrainingRun } from '../training-run.ts';
import { scoreAbove } from './measures.ts';
import { background } from './memory-snapshot.ts';
import { fitModels, scoreOf } from './models.ts';
import { type ArticleScores, fitDrift, generatedScores } from './own-lines.ts';
import { premiseSwaps } from './premise-swaps.ts';
import { type QuestionSet, readQuestionSet } from './question-sets.ts';
import {
  isByArticle,
  isRight,
  ranked,
  readAsLabelled,
  readByArticle,
  readCutShort,
  readSwaps,
  readWithDeletions,
  type SetReading,
} from './readings.ts';

import { shortQuestions } from './short-questions.ts';

const folder = fileURLToPath(new URL('../../../src/core/answering/', import.meta.url));
/** Of questions about something else altogether, this share may count as close in meaning. */
const offClose = 0.05;
/** Of answerable questions, this share must count as being on the topic. */
const onTopic = 0.98;
/** Leaving out further sentences may cost this share of the right ones. */
const furtherCost = 0.007;

/** Trains sentence ranker and answerability and writes their weights, and the default lines, beside the code that serves. */
export async function trainAnswering(run: TrainingRun): Promise<void> {
  const xquad = await readQuestionSet(run.data, 'xquad_en');
  const readings = await trainingReadings(xquad, run);
  const models = fitModels(readings);
  run.progress('models fitted');
  await write('ranker-weights.json', models.ranker);
  await write('answerability-linear.json', models.answerability.linear);
  await write('answerability-trees.json', models.answerability.trees);
  const { answer, typical, share } = fitDrift(await scoredArticles(xquad, readings));
  await write('default-calibration.json', {
    answer: Number(answer.toPrecision(4)),
    close: closeLine(readings),
    topic: topicLine(readings, models.ranker),
    further: furtherLine(readings, models.ranker),
    drift: { typical, share },
  });
  run.progress(`answer line ${answer.toFixed(4)}, following the corpus by ${share}`);
}

/** The readings that the shipped models learn from. */
async function trainingReadings(xquad: QuestionSet, { data, progress }: TrainingRun): Promise<SetReading[]> {
  const deleted = await readWithDeletions(xquad);
  progress('paragraphs and articles deleted');
  const byArticle = await readByArticle(xquad);
  progress('articles alone');
  const real = await readAsLabelled(await readQuestionSet(data, 'clapnq_dev_a'));
  progress('questions of search engine users');
  const swapped = await readSwaps(
    xquad,
    premiseSwaps(xquad, background, ['number', 'year']).map(({ question }) => question),
  );
  progress('numbers and years swapped');
  const short = await readCutShort(xquad, shortQuestions(xquad, background));
  progress('questions cut short');
  return [...deleted, ...byArticle, ...real, ...swapped, ...short];
}

/** Every article as a corpus of its own, scored by models that did not see it. */
async function scoredArticles(xquad: QuestionSet, readings: readonly SetReading[]): Promise<ArticleScores[]> {
  const articles = [...new Set(xquad.questions.map(({ article }) => article))];
  const half = new Map(articles.map((article, place) => [article, place % 2]));
  const models = [0, 1].map((side) =>
    fitModels(readings.filter(({ question }) => half.get(question.article) !== side)),
  );
  const alone = readings.filter(isByArticle);
  const scored: ArticleScores[] = [];
  for (const article of articles) {
    const unseen = models[half.get(article) ?? 0];
    if (unseen === undefined) continue;
    const scores = (mode: SetReading['mode']) =>
      alone
        .filter((reading) => reading.mode === mode && reading.question.article === article)
        .map((reading) => scoreOf(reading, unseen));
    const generated = await generatedScores(xquad, article, unseen);
    scored.push({ article, generated, near: scores('near'), full: scores('full') });
  }
  return scored;
}

/** The cosine of question and nearest passage that few questions reach whose whole article is missing. */
function closeLine(readings: readonly SetReading[]): number {
  const similarities = readings
    .filter(({ mode }) => mode === 'off')
    .map(({ reading }) => Math.max(...reading.passages.map(({ evidence }) => evidence.similarity)));
  return Number(scoreAbove(similarities, offClose).toPrecision(2));
}

/** The share of a question that hardly any best sentence's passage leaves unsaid where the answer is there. */
function topicLine(readings: readonly SetReading[], ranker: LogisticModel): number {
  const said = readings
    .filter(({ mode, set }) => mode === 'full' && set === 'xquad_en')
    .map((reading) => ranked(reading, ranker)[0]?.features.contextCoverage ?? 0);
  return Number(scoreAbove(said, onTopic).toPrecision(2));
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
  // The trees are for no reader, and several times as long with every number on its line.
  const text = name.includes('trees') ? JSON.stringify(value) : JSON.stringify(value, null, 1);
  await writeFile(path.join(folder, name), `${text}\n`);
}
