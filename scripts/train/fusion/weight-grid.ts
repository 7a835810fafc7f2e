import { type FusionWeights, fusedScore } from '../../../src/core/retrieval/fusion.ts';
import { discountedGain, reciprocalRank } from '../../evaluate/rank-measures.ts';
import type { SignalSet } from './signal-sets.ts';

/** Never 0: passages that share no word with a question could not be told apart. */
const similarities = [0.02, 0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4];
const proximities = [0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3];

/** Weights on a grid, and for each set how well they rank it. */
export interface WeighedGrid {
  readonly rows: readonly { readonly weights: FusionWeights; readonly figures: readonly number[] }[];
}

/** Words alone. */
export const wordsAlone: FusionWeights = { similarity: 0, proximity: 0 };

/** MRR@10, or nDCG@10 where several documents are right, of every point of the grid on every set. */
export function weighedGrid(sets: readonly SignalSet[]): WeighedGrid {
  const points = similarities.flatMap((similarity) => proximities.map((proximity) => ({ similarity, proximity })));
  return { rows: points.map((weights) => ({ weights, figures: sets.map((set) => rankingFigure(set, weights)) })) };
}

/**
 * The weights whose own mean over the sets, together with that of the eight points around them, is highest: a lucky point
 * among worse ones is not taken. Points on the border of the grid have fewer around them, which would make them lucky
 * again; they only stand beside others.
 * @param left place of a set that does not count
 */
export function steadiestWeights({ rows }: WeighedGrid, left?: number): FusionWeights {
  const means = rows.map(({ figures }) => mean(figures.filter((_, place) => place !== left)));
  const width = proximities.length;
  let steadiest = wordsAlone;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [place, { weights }] of rows.entries()) {
    const [row, column] = [Math.floor(place / width), place % width];
    if (row === 0 || row === similarities.length - 1 || column === 0 || column === width - 1) continue;
    const around = [-width, 0, width].flatMap((step) => means.slice(place + step - 1, place + step + 2));
    if (mean(around) <= highest) continue;
    steadiest = weights;
    highest = mean(around);
  }
  return steadiest;
}

/** How well weights rank a set. */
export function rankingFigure({ graded, questions }: SignalSet, weights: FusionWeights): number {
  return mean(
    questions.map(({ passages, grades }) => {
      const ranked = passages
        .map((passage) => ({ id: passage.documentId, score: fusedScore(passage, weights) }))
        .sort((a, b) => b.score - a.score);
      const documents = [...new Set(ranked.map(({ id }) => id))].map((id) => grades.get(id) ?? 0);
      return graded ? discountedGain(documents, [...grades.values()]) : reciprocalRank(documents);
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
