/**
 * `npx tsx scripts/evaluate/answers.ts --data DIR [--only PART,…]`: how far answering and refusing go on public questions.
 * Parts: `large` (240 paragraphs, paragraphs and articles deleted), `small` (each article a corpus of its own), `real`
 * (questions of search engine users). Every figure is for articles that the models and lines behind it have not seen.
 */
import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/errors.ts';
import { areaUnderCurve, scoreAbove, shareAbove } from '../train/answering/measures.ts';
import { fitModels, scoreOf } from '../train/answering/models.ts';
import { readQuestionSet } from '../train/answering/question-sets.ts';
import {
  isRight,
  ranked,
  readAsLabelled,
  readByArticle,
  readWithDeletions,
  type SetReading,
} from '../train/answering/readings.ts';
import { type Judged, judge } from './judged-reading.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
if (values.data === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'The evaluation needs the folder with the public sets.',
    remedy: 'Name it with --data DIR.',
  });
}
const parts = new Set((values.only ?? 'large,small,real').split(','));
const xquad = await readQuestionSet(values.data, 'xquad_en');
const large = parts.has('large') ? await readWithDeletions(xquad) : [];
const small = parts.has('small') || parts.has('large') ? await readByArticle(xquad) : [];
const real = await readAsLabelled(await readQuestionSet(values.data, 'clapnq_dev_a'));
const articles = [...new Set(xquad.questions.map(({ article }) => article))];
const half = new Map(articles.map((article, place) => [article, place % 2]));

if (large.length > 0 || small.length > 0) {
  const judged: Judged[] = [];
  for (const side of [0, 1]) {
    const seen = (reading: SetReading) => half.get(reading.question.article) !== side;
    const models = fitModels([...large, ...small, ...real].filter(seen));
    for (const reading of [...large, ...small]) {
      if (!seen(reading)) judged.push({ ...judge(reading, models), side });
    }
  }
  if (large.length > 0) reportLarge(judged.filter(({ reading }) => reading.set === xquad.name));
  reportSmall(judged.filter(({ reading }) => reading.set !== xquad.name));
}
if (parts.has('real')) reportReal([...large, ...small]);

function reportLarge(judged: readonly Judged[]): void {
  const of = (mode: string) => judged.filter(({ reading }) => reading.mode === mode).map(({ score }) => score);
  const [full, near, off] = [of('full'), of('near'), of('off')];
  const line = scoreAbove(full, 0.9);
  print('large corpus (240 paragraphs)', {
    'right sentence first': share(judged, (one) => one.rightAt === 0),
    'right sentence in two': share(judged, (one) => one.rightAt >= 0 && one.rightAt < 2),
    'right sentence among those shown': share(judged, (one) => one.rightShown),
    'AUROC near': areaUnderCurve(full, near),
    'AUROC off': areaUnderCurve(full, off),
    'near answered at 90 % kept': shareAbove(near, line),
    'off answered at 90 % kept': shareAbove(off, line),
    'falsely corrected': share(judged, (one) => one.corrected),
  });
}

function reportSmall(judged: readonly Judged[]): void {
  for (const aim of [0.05, 0.045, 0.04]) {
    let right = 0;
    let wrong = 0;
    for (const side of [0, 1]) {
      const near = (one: Judged) => one.reading.mode === 'near';
      const line = scoreAbove(
        judged.filter((one) => one.side !== side && near(one)).map(({ score }) => score),
        aim,
      );
      for (const one of judged.filter((candidate) => candidate.side === side && candidate.score > line)) {
        if (near(one)) wrong += 1;
        else if (one.rightShown) right += 1;
      }
    }
    const count = judged.filter(({ reading }) => reading.mode === 'full').length;
    print(`five paragraphs each, line at ${aim} of near misses of the other half`, {
      'answered with the right sentence': right / count,
      'near misses answered': wrong / count,
    });
  }
  const low = judged.filter(({ overlap }) => overlap <= 0.4);
  print('five paragraphs each', {
    'right sentence in two': share(judged, (one) => one.rightAt >= 0 && one.rightAt < 2),
    'low overlap: right sentence shown or in the three nearest': share(
      low,
      (one) => one.rightShown || one.rightNearest,
    ),
    'low overlap, of': low.filter(({ reading }) => reading.mode === 'full').length,
    'falsely corrected': share(judged, (one) => one.corrected),
  });
}

function reportReal(others: readonly SetReading[]): void {
  const scores: { right: number[]; wrong: number[] } = { right: [], wrong: [] };
  let shown = 0;
  for (let fold = 0; fold < 4; fold += 1) {
    const held = real.filter((_, place) => place % 4 === fold);
    const models = fitModels([...others, ...real.filter((_, place) => place % 4 !== fold)]);
    for (const reading of held) {
      (reading.mode === 'full' ? scores.right : scores.wrong).push(scoreOf(reading, models));
      if (
        ranked(reading, models.ranker)
          .slice(0, 2)
          .some((sentence) => isRight(reading, sentence))
      )
        shown += 1;
    }
  }
  print('questions of search engine users, four folds', {
    AUROC: areaUnderCurve(scores.right, scores.wrong),
    'refused at 90 % kept': 1 - shareAbove(scores.wrong, scoreAbove(scores.right, 0.9)),
    'refused at 85 % kept': 1 - shareAbove(scores.wrong, scoreAbove(scores.right, 0.85)),
    'right sentence in two': shown / scores.right.length,
  });
}

function share(judged: readonly Judged[], test: (one: Judged) => boolean): number {
  const full = judged.filter(({ reading }) => reading.mode === 'full');
  return full.filter(test).length / Math.max(1, full.length);
}

function print(title: string, figures: Record<string, number>): void {
  process.stdout.write(`\n${title}\n`);
  for (const [name, value] of Object.entries(figures))
    process.stdout.write(`  ${name.padEnd(60)}${value.toFixed(3)}\n`);
}
