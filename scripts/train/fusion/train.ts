import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TrainingRun } from '../training-run.ts';
import { chooseCharacterWeight } from './character-weight.ts';
import { type SignalSet, signalSets, signalsOfPieces } from './signal-sets.ts';
import { rankingFigure, steadiestWeights, weighedGrid, wordsAlone } from './weight-grid.ts';

const weightsFile = fileURLToPath(new URL('../../../src/core/retrieval/retrieval-weights.json', import.meta.url));
/** Sets whose licence lets shipped weights be chosen on them. */
const known = ['xquad_en', 'clapnq_dev_a', 'pubmedqa_pqal'];
const chinese = ['xquad_zh', 'cmrc2018_zh_trial'];
const other = [...chinese, 'xquad_ru', 'xquad_es'];
/** Looked at only: nothing is chosen on them. */
const heldOut = ['cisi', 'cacm'];

/**
 * Chooses what vectors and proximity count for beside words, and single Han characters beside pairs, and writes it where
 * retrieval reads it. The characters come first: a second run starts from them. Printed for every set: words
 * alone, the chosen weights, and weights chosen on the other sets only, which is the figure to believe.
 */
export async function trainFusion({ data, progress }: TrainingRun): Promise<void> {
  const character = await chooseCharacterWeight(data, chinese, progress);
  const english = [await signalsOfPieces(data, 'xquad_en')];
  for (const name of known) english.push(...(await signalSets(data, name)));
  const foreign = await wholeSets(data, other);
  const chosen = { character, known: report(english, progress), other: report(foreign, progress) };
  for (const set of await wholeSets(data, heldOut)) {
    progress(row(set.name, [rankingFigure(set, wordsAlone), rankingFigure(set, chosen.known)]));
  }
  await writeFile(weightsFile, `${JSON.stringify(chosen, undefined, 2)}\n`);
}

/** Without their low-overlap questions, which are told apart in English only. */
async function wholeSets(data: string, names: readonly string[]): Promise<SignalSet[]> {
  const sets: SignalSet[] = [];
  for (const name of names) sets.push(...(await signalSets(data, name)).slice(0, 1));
  return sets;
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
