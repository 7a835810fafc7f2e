import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TrainingRun } from '../training-run.ts';
import { chooseCharacterWeight } from './character-weight.ts';
import { chineseSets, englishSets, foreignSets, heldOutSets } from './sets.ts';
import type { SignalSet } from './signal-sets.ts';
import { rankingFigure, steadiestWeights, weighedGrid, wordsAlone } from './weight-grid.ts';

const weightsFile = fileURLToPath(new URL('../../../src/core/retrieval/retrieval-weights.json', import.meta.url));
/**
 * Chooses what vectors and proximity count for beside words, and single Han characters beside pairs, and writes it where
 * retrieval reads it. The characters come first: a second run starts from them. Printed for every set: words
 * alone, the chosen weights, and weights chosen on the other sets only, which is the figure to believe.
 */
export async function trainFusion({ data, progress }: TrainingRun): Promise<void> {
  const character = await chooseCharacterWeight(data, chineseSets, progress);
  const english = report(await englishSets(data), progress);
  const chosen = { character, known: english, other: report(await foreignSets(data), progress) };
  for (const set of await heldOutSets(data)) {
    progress(row(set.name, [rankingFigure(set, wordsAlone), rankingFigure(set, chosen.known)]));
  }
  await writeFile(weightsFile, `${JSON.stringify(chosen, undefined, 2)}\n`);
}

function report(sets: readonly SignalSet[], progress: TrainingRun['progress']) {
  const grid = weighedGrid(sets);
  const weights = steadiestWeights(grid);
  progress(`similarity ${weights.similarity}, proximity ${weights.proximity}`);
  for (const [place, set] of sets.entries()) {
    const others = steadiestWeights(grid, place);
    const figures = [wordsAlone, weights, others].map((one) => rankingFigure(set, one));
    progress(`${row(set.name, figures)}  (others choose ${others.similarity}, ${others.proximity})`);
  }
  return weights;
}

function row(name: string, figures: readonly number[]): string {
  return `${name.padEnd(28)}${figures.map((figure) => figure.toFixed(4).padStart(8)).join('')}`;
}
