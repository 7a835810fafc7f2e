import { areaUnderCurve, scoreAbove, shareAbove } from '../../train/answering/measures.ts';
import type { SetReading } from '../../train/answering/readings.ts';
import { print } from './figures.ts';

/** A reading with the answerability that models give to it that have not seen its article. */
export interface ScoredReading {
  readonly reading: SetReading;
  readonly score: number;
}

function scores(scored: readonly ScoredReading[], mode: SetReading['mode']): number[] {
  return scored.filter(({ reading }) => reading.mode === mode).map(({ score }) => score);
}

/** Questions and documents in another language, near and far misses as the set has them. */
export function reportLanguage(name: string, scored: readonly ScoredReading[]): void {
  const [full, near, off] = [scores(scored, 'full'), scores(scored, 'near'), scores(scored, 'off')];
  const line = scoreAbove(full, 0.9);
  print(`${name}, of ${scored.length}`, {
    'AUROC near': areaUnderCurve(full, near),
    'AUROC off': areaUnderCurve(full, off),
    'near refused at 90 % kept': 1 - shareAbove(near, line),
    'off refused at 90 % kept': 1 - shareAbove(off, line),
  });
}

/** What was exchanged in a question that was cut short, by the end of its id. */
const exchanges: readonly (readonly [string, RegExp])[] = [
  ['the relation', /-relation$/],
  ['a word of the name', /-name$/],
  ['the relation, for that of another thing', /-lent$/],
  ['a quantity that is not given', /-measure$/],
  ['a deed by nobody named', /-agentless$/],
  ['the word that asks', /-asker-[^-]+(?:-many)?$/],
];

/** Questions of two words, at a line that was fixed on people's own. */
export function reportShort(short: readonly ScoredReading[], line: number): void {
  const exchanged = short.filter(({ reading }) => reading.mode === 'swap');
  const figures: Record<string, number> = {
    'answered where both words stand': shareAbove(scores(short, 'full'), line),
    'answered where one was exchanged': shareAbove(scores(short, 'swap'), line),
  };
  for (const [kind, mark] of exchanges) {
    const some = exchanged.filter(({ reading }) => mark.test(reading.question.id));
    figures[`… ${kind}, of ${some.length}`] = shareAbove(scores(some, 'swap'), line);
  }
  print('five paragraphs each, questions cut short', figures);
}
