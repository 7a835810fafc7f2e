import { areaUnderCurve, scoreAbove, shareAbove } from '../../train/answering/measures.ts';
import { type SwapKind, swapKinds } from '../../train/answering/premise-swaps.ts';
import type { Judged } from '../judged-reading.ts';
import { print, scoresOf, share } from './figures.ts';

/** One corpus of all paragraphs; for near and far misses the paragraph or the whole article is taken out. */
export function reportLarge(title: string, judged: readonly Judged[]): void {
  const [full, near, off] = [scoresOf(judged, 'full'), scoresOf(judged, 'near'), scoresOf(judged, 'off')];
  const line = scoreAbove(full, 0.9);
  print(title, {
    'right sentence first': share(judged, (one) => one.rightAt === 0),
    'right sentence in two': share(judged, (one) => one.rightAt >= 0 && one.rightAt < 2),
    'right sentence among those shown': share(judged, (one) => one.rightShown),
    'AUROC near': areaUnderCurve(full, near),
    'AUROC off': areaUnderCurve(full, off),
    'near answered at 90 % kept': shareAbove(near, line),
    'off answered at 90 % kept': shareAbove(off, line),
    'kept at 5 % of near answered': shareAbove(full, scoreAbove(near, 0.05)),
    'falsely corrected': share(judged, (one) => one.corrected),
  });
}

/** Questions whose premise was swapped, at the line that answers 5 % of near misses; a correction lets nothing through. */
export function reportSwaps(judged: readonly Judged[], kindOf: ReadonlyMap<string, SwapKind>): void {
  const line = scoreAbove(scoresOf(judged, 'near'), 0.05);
  const swapped = judged.filter(({ reading }) => reading.mode === 'swap');
  const through = (some: readonly Judged[]) =>
    some.filter(({ score, corrected }) => score > line && !corrected).length / Math.max(1, some.length);
  const figures: Record<string, number> = {};
  for (const kind of swapKinds) {
    const some = swapped.filter(({ reading }) => kindOf.get(reading.question.id) === kind);
    figures[`let through: ${kind}, of ${some.length}`] = through(some);
  }
  figures[`let through: all, of ${swapped.length}`] = through(swapped);
  figures.corrected = swapped.filter(({ corrected }) => corrected).length / Math.max(1, swapped.length);
  print('premises swapped, at 5 % of near misses answered', figures);
}
