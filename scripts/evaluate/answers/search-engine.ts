import { areaUnderCurve, scoreAbove, shareAbove } from '../../train/answering/measures.ts';
import { fitModels, scoreOf } from '../../train/answering/models.ts';
import { isRight, ranked, type SetReading } from '../../train/answering/readings.ts';
import { print } from './figures.ts';

const folds = 4;

/** Questions of search engine users, each scored by models that learned from the others and from everything else. */
export function reportReal(real: readonly SetReading[], others: readonly SetReading[]): void {
  const scores: { right: number[]; wrong: number[] } = { right: [], wrong: [] };
  let shown = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const models = fitModels([...others, ...real.filter((_, place) => place % folds !== fold)]);
    for (const reading of real.filter((_, place) => place % folds === fold)) {
      (reading.mode === 'full' ? scores.right : scores.wrong).push(scoreOf(reading, models));
      const two = ranked(reading, models.ranker).slice(0, 2);
      if (two.some((sentence) => isRight(reading, sentence))) shown += 1;
    }
  }
  print('questions of search engine users, four folds', {
    AUROC: areaUnderCurve(scores.right, scores.wrong),
    'refused at 90 % kept': 1 - shareAbove(scores.wrong, scoreAbove(scores.right, 0.9)),
    'refused at 85 % kept': 1 - shareAbove(scores.wrong, scoreAbove(scores.right, 0.85)),
    'right sentence in two': shown / scores.right.length,
  });
}
