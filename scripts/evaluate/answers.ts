/**
 * `npx tsx scripts/evaluate/answers.ts --data DIR [--only PART,…]`: how far answering and refusing go on public questions.
 * Parts: `large` (240 paragraphs, paragraphs and articles deleted), `swaps` (premises swapped), `small` (each article a
 * corpus of its own), `foreign` (Chinese and Russian), `real` (questions of search engine users). Every figure is for
 * articles that the models and lines behind it have not seen.
 */
import { parseArgs } from 'node:util';
import { answerLineFor } from '../../src/core/answering/calibration.ts';
import type { AnsweringModels } from '../../src/core/answering/models.ts';
import { UserError } from '../../src/core/errors.ts';
import { scoreAbove } from '../train/answering/measures.ts';
import { background } from '../train/answering/memory-snapshot.ts';
import { fitModels, scoreOf } from '../train/answering/models.ts';
import { type ArticleScores, fitDrift, generatedScores } from '../train/answering/own-lines.ts';
import { premiseSwaps } from '../train/answering/premise-swaps.ts';
import { type QuestionSet, readQuestionSet } from '../train/answering/question-sets.ts';
import {
  readAsLabelled,
  readByArticle,
  readCutShort,
  readSwaps,
  readWithDeletions,
  type SetReading,
} from '../train/answering/readings.ts';
import { shortQuestions } from '../train/answering/short-questions.ts';
import { scoresOf } from './answers/figures.ts';
import { reportLarge, reportSwaps } from './answers/large-corpus.ts';
import { reportLanguage, reportShort } from './answers/score-alone.ts';
import { reportReal } from './answers/search-engine.ts';
import { reportSmall } from './answers/small-corpora.ts';
import { type Judged, judge } from './judged-reading.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
const data = values.data;
if (data === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'The evaluation needs the folder with the public sets.',
    remedy: 'Name it with --data DIR.',
  });
}
const parts = new Set((values.only ?? 'large,swaps,small,foreign,real').split(','));
const xquad = await readQuestionSet(data, 'xquad_en');
const large = await readWithDeletions(xquad);
const small = await readByArticle(xquad);
const real = await readAsLabelled(await readQuestionSet(data, 'clapnq_dev_a'));
const swapped = premiseSwaps(xquad, background);
const swaps = await readSwaps(
  xquad,
  swapped.map(({ question }) => question),
);
const cutShort = await readCutShort(xquad, shortQuestions(xquad, background));
const learned = new Set(
  swapped.filter(({ kind }) => kind === 'number' || kind === 'year').map(({ question }) => question.id),
);
const foreign = parts.has('foreign')
  ? await Promise.all(['zh', 'ru'].map((code) => parallelReadings(`xquad_refusal_${code}`)))
  : [];

const articles = [...new Set(xquad.questions.map(({ article }) => article))];
const half = new Map(articles.map((article, place) => [article, place % 2]));
const sideOf = ({ question }: SetReading) => half.get(question.article);
const training = [
  ...large,
  ...small,
  ...real,
  ...cutShort,
  ...swaps.filter(({ question }) => learned.has(question.id)),
];

if (['large', 'swaps', 'small', 'foreign'].some((part) => parts.has(part))) {
  const models = [0, 1].map((side) => fitModels(training.filter((reading) => sideOf(reading) !== side)));
  const judged = [...large, ...small, ...swaps].flatMap((reading): Judged[] => {
    const side = sideOf(reading);
    const unseen = side === undefined ? undefined : models[side];
    return side === undefined || unseen === undefined ? [] : [{ ...judge(reading, unseen), side }];
  });
  const of = (readings: readonly SetReading[]) => {
    const wanted = new Set(readings);
    return judged.filter(({ reading }) => wanted.has(reading));
  };
  if (parts.has('large')) reportLarge('large corpus (240 paragraphs)', of(large));
  if (parts.has('swaps')) {
    const kindOf = new Map(swapped.map(({ kind, question }) => [question.id, kind]));
    reportSwaps(of([...large, ...swaps]), kindOf);
  }
  const scored = (readings: readonly SetReading[]) =>
    readings.flatMap((reading) => {
      const unseen = models[sideOf(reading) ?? -1];
      return unseen === undefined ? [] : [{ reading, score: scoreOf(reading, unseen) }];
    });
  if (parts.has('small')) reportShort(scored(cutShort), scoreAbove(scoresOf(of(small), 'near'), 0.05));
  if (parts.has('small')) reportSmall(of(small), await ownLines(of(small), models));
  for (const readings of foreign) reportLanguage(readings[0]?.set ?? '', scored(readings));
}
if (parts.has('real')) {
  reportReal(
    real,
    training.filter(({ set }) => set !== 'clapnq_dev_a'),
  );
}

/** A set whose questions are those of XQuAD in another language: they belong to the half of their English article. */
async function parallelReadings(name: string): Promise<SetReading[]> {
  const articleOf = new Map(xquad.questions.map(({ id, article }) => [id, article]));
  const set = await readQuestionSet(data ?? '', name);
  const questions = set.questions.map((question) => ({
    ...question,
    article: articleOf.get(question.id) ?? question.article,
  }));
  return readAsLabelled({ ...set, questions } satisfies QuestionSet);
}

/** The line that each article draws for itself; how far it may, and from where, was fixed on the other half. */
async function ownLines(alone: readonly Judged[], models: readonly AnsweringModels[]): Promise<Map<string, number>> {
  const scored: ArticleScores[] = [];
  for (const article of articles) {
    const unseen = models[half.get(article) ?? 0];
    if (unseen === undefined) continue;
    const own = alone.filter(({ reading }) => reading.question.article === article);
    const generated = await generatedScores(xquad, article, unseen);
    scored.push({ article, generated, near: scoresOf(own, 'near'), full: scoresOf(own, 'full') });
  }
  const drifts = [0, 1].map((side) => fitDrift(scored.filter(({ article }) => half.get(article) !== side)));
  return new Map(
    scored.map(({ article, generated }) => {
      const drift = drifts[half.get(article) ?? 0];
      return [article, drift === undefined ? 1 : answerLineFor(drift.answer, drift, generated)];
    }),
  );
}
