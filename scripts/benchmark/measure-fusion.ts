/** `tsx measure-fusion.ts DATA`: what vectors and nearness add to words on public sets in English, as `npm run train -- fusion` tells it. */
import { fusionWeightsFor } from '../../src/core/retrieval/fusion.ts';
import { englishSets, heldOutSets } from '../train/fusion/sets.ts';
import { rankingFigure, steadiestWeights, weighedGrid, wordsAlone } from '../train/fusion/weight-grid.ts';
import type { FusionFigures } from './figures.ts';

const [data = ''] = process.argv.slice(2);
const shipped = fusionWeightsFor('en', undefined);
const chosenOn = await englishSets(data);
const grid = weighedGrid(chosenOn);
const figures: FusionFigures[] = [];
for (const [place, set] of chosenOn.entries()) {
  const weights = [wordsAlone, shipped, steadiestWeights(grid, place)];
  const [words = 0, all = 0, others = 0] = weights.map((one) => rankingFigure(set, one));
  figures.push({ kind: 'fusion', set: set.name, words, all, others });
}
for (const set of await heldOutSets(data)) {
  const all = rankingFigure(set, shipped);
  figures.push({ kind: 'fusion', set: set.name, words: rankingFigure(set, wordsAlone), all, others: all });
}
process.stdout.write(JSON.stringify(figures));
