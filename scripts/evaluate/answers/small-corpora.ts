import { scoreAbove } from '../../train/answering/measures.ts';
import type { Judged } from '../judged-reading.ts';
import { print, share } from './figures.ts';

/** The line that each article draws for itself. */
export type OwnLines = ReadonlyMap<string, number>;

/** Every article a corpus of its own, with lines fixed on other articles and with the lines that each draws for itself. */
export function reportSmall(judged: readonly Judged[], ownLines: OwnLines): void {
  const near = (one: Judged) => one.reading.mode === 'near';
  for (const aim of [0.05, 0.045, 0.04]) {
    const lines = [0, 1].map((side) =>
      scoreAbove(
        judged.filter((one) => one.side !== side && near(one)).map(({ score }) => score),
        aim,
      ),
    );
    reportAnswered(`five paragraphs each, line at ${aim} of near misses of the other half`, judged, (one) =>
      Number(lines[one.side]),
    );
  }
  reportAnswered('five paragraphs each, calibrated on itself', judged, ({ reading }) =>
    Number(ownLines.get(reading.question.article)),
  );
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

function reportAnswered(title: string, judged: readonly Judged[], lineOf: (one: Judged) => number): void {
  const answered = judged.filter((one) => one.score > lineOf(one));
  const count = judged.filter(({ reading }) => reading.mode === 'full').length;
  print(title, {
    'answered with the right sentence': answered.filter(({ rightShown }) => rightShown).length / count,
    'near misses answered': answered.filter(({ reading }) => reading.mode === 'near').length / count,
  });
}
