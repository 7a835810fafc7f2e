import type { BoostedTrees } from '../../src/core/verification/boosted-trees.ts';
import { SeededRandom } from './seeded-random.ts';

/** Rows of features with their answers. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly rows: readonly Float32Array[];
  /** 1 for yes, 0 for no. */
  readonly answers: readonly number[];
  readonly weights: readonly number[];
}

/** Settings of the boosting; the defaults are those of the shipped models. */
export interface BoostingSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of rows and of features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastLeaf: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  readonly seed: number;
  /** Features whose rise may only raise (1) or only lower (-1) the odds: what holds everywhere, whatever one set suggests. */
  readonly directions: Readonly<Record<string, 1 | -1>>;
}

export const defaultBoosting: BoostingSettings = {
  trees: 160,
  depth: 3,
  rate: 0.05,
  rowShare: 0.7,
  featureShare: 0.5,
  leastLeaf: 6,
  penalty: 3,
  seed: 7,
  directions: {},
};

const mostBins = 40;
const leastGain = 1e-3;

/** Trains gradient-boosted trees with logistic loss on histograms of the features (second-order, as Chen and Guestrin 2016). */
export function boost(table: FeatureTable, settings: BoostingSettings = defaultBoosting): BoostedTrees {
  const random = new SeededRandom(settings.seed);
  const { rows, answers, weights, names } = table;
  const edges = names.map((_, feature) => binEdges(rows, feature));
  const width = names.length;
  const bins = new Uint8Array(rows.length * width);
  for (const [index, row] of rows.entries()) {
    for (let feature = 0; feature < width; feature += 1) {
      bins[index * width + feature] = binOf(edges[feature] ?? [], row[feature] ?? 0);
    }
  }
  const positive = sum(answers.map((answer, index) => answer * (weights[index] ?? 1)));
  const bias = Math.log(positive / (sum(weights) - positive));
  const scores = new Float64Array(rows.length).fill(bias);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const signs = names.map((name) => settings.directions[name] ?? 0);
  const trees: number[][][] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    const sampled: number[] = [];
    for (let index = 0; index < scores.length; index += 1) {
      const probability = 1 / (1 + Math.exp(-(scores[index] ?? 0)));
      const weight = weights[index] ?? 1;
      slopes[index] = weight * (probability - (answers[index] ?? 0));
      curves[index] = weight * Math.max(1e-6, probability * (1 - probability));
      if (random.next() < settings.rowShare) sampled.push(index);
    }
    const features = random.sample(
      names.map((_, feature) => feature),
      Math.ceil(names.length * settings.featureShare),
    );
    const nodes: number[][] = [];
    const growing: Growing = { bins, width, edges, slopes, curves, features, settings, nodes, signs };
    const all = Int32Array.from(sampled);
    grow(growing, all, histogramOf(growing, all), 0);
    trees.push(nodes);
    for (let row = 0; row < scores.length; row += 1)
      scores[row] = (scores[row] ?? 0) + leafOf(nodes, bins, row * width);
  }
  return compact(names, edges, bias, trees);
}

interface Growing {
  /** Bins of all features of each row, row after row. */
  readonly bins: Uint8Array;
  /** Number of features of a row. */
  readonly width: number;
  readonly edges: readonly (readonly number[])[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  /** The features that this tree may ask for. */
  readonly features: readonly number[];
  readonly settings: BoostingSettings;
  readonly nodes: number[][];
  /** Direction of each feature, 0 where it has none. */
  readonly signs: readonly number[];
}

/** Sums of slopes and of curves by bin, for each of the tree's features in turn. */
interface Histogram {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

function histogramOf({ bins, width, slopes, curves, features }: Growing, rows: Int32Array): Histogram {
  const sums = {
    slopes: new Float64Array(features.length * mostBins),
    curves: new Float64Array(features.length * mostBins),
  };
  const chosen = Int32Array.from(features);
  // The innermost loop of the training: every index is in range by construction, and checking it doubles the time.
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const slope = slopes[row] as number;
    const curve = curves[row] as number;
    const start = row * width;
    for (let place = 0; place < chosen.length; place += 1) {
      const bin = place * mostBins + (bins[start + (chosen[place] as number)] as number);
      sums.slopes[bin] = (sums.slopes[bin] as number) + slope;
      sums.curves[bin] = (sums.curves[bin] as number) + curve;
    }
  }
  return sums;
}

function difference(whole: Histogram, part: Histogram): Histogram {
  return {
    slopes: whole.slopes.map((sum, bin) => sum - (part.slopes[bin] ?? 0)),
    curves: whole.curves.map((sum, bin) => sum - (part.curves[bin] ?? 0)),
  };
}

/** Grows a node from its rows and gives its place; splits carry `[feature, edge's index, left, right]` until compacted. */
function grow(growing: Growing, rows: Int32Array, histogram: Histogram, depth: number): number {
  const { slopes, curves, settings, nodes, bins, width } = growing;
  const place = nodes.length;
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  nodes.push([(-settings.rate * slope) / (curve + settings.penalty)]);
  const split = depth < settings.depth ? bestSplit(growing, histogram, slope, curve) : undefined;
  if (split === undefined) return place;
  const goesLeft = (row: number) => (bins[row * width + split.feature] ?? 0) <= split.bin;
  const lower = rows.filter(goesLeft);
  const upper = rows.filter((row) => !goesLeft(row));
  // Only the smaller side is summed up; the larger one is what remains. Leaves need neither.
  const needed = depth + 1 < settings.depth;
  const smaller = lower.length <= upper.length ? lower : upper;
  const sums = needed ? histogramOf(growing, smaller) : histogram;
  const rest = needed ? difference(histogram, sums) : histogram;
  const left = grow(growing, lower, smaller === lower ? sums : rest, depth + 1);
  const right = grow(growing, upper, smaller === lower ? rest : sums, depth + 1);
  nodes[place] = [split.feature, split.bin, left, right];
  return place;
}

function bestSplit({ edges, features, settings, signs }: Growing, sums: Histogram, slope: number, curve: number) {
  const { penalty, leastLeaf } = settings;
  const gainOf = (one: number, other: number) => (one * one) / (other + penalty);
  const whole = gainOf(slope, curve);
  let best: { feature: number; bin: number } | undefined;
  let bestGain = leastGain;
  for (const [place, feature] of features.entries()) {
    const count = edges[feature]?.length ?? 0;
    const sign = signs[feature] ?? 0;
    let leftSlope = 0;
    let leftCurve = 0;
    for (let bin = 0; bin < count; bin += 1) {
      leftSlope += sums.slopes[place * mostBins + bin] ?? 0;
      leftCurve += sums.curves[place * mostBins + bin] ?? 0;
      if (leftCurve < leastLeaf || curve - leftCurve < leastLeaf) continue;
      // Leaf values are -slope / (curve + penalty): the right one minus the left one must have the feature's sign.
      const rise = leftSlope / (leftCurve + penalty) - (slope - leftSlope) / (curve - leftCurve + penalty);
      if (rise * sign < 0) continue;
      const gain = gainOf(leftSlope, leftCurve) + gainOf(slope - leftSlope, curve - leftCurve) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function leafOf(nodes: readonly (readonly number[])[], bins: Uint8Array, start: number): number {
  let node = nodes[0];
  while (node !== undefined && node.length > 1) {
    const [feature = 0, bin = 0, left = 0, right = 0] = node;
    node = nodes[(bins[start + feature] ?? 0) <= bin ? left : right];
  }
  return node?.[0] ?? 0;
}

/** Upper edges of the bins of a feature, rising; a value belongs to the first bin whose edge is not below it. */
function binEdges(rows: readonly Float32Array[], feature: number): number[] {
  const sorted = Float32Array.from(rows, (row) => row[feature] ?? 0).sort();
  const edges: number[] = [];
  for (let part = 1; part < mostBins; part += 1) {
    const at = Math.floor((part * sorted.length) / mostBins);
    const edge = shortened(((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2);
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY) && edge < (sorted.at(-1) ?? 0)) edges.push(edge);
  }
  // Rare counts lie beyond every quantile: the first steps get edges of their own.
  for (const step of [0.0001, 0.5, 1.5, 2.5]) {
    if (!edges.includes(step) && step > (sorted[0] ?? 0) && step < (sorted.at(-1) ?? 0)) edges.push(step);
  }
  return edges.sort((a, b) => a - b).slice(0, mostBins - 1);
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin += 1;
  return bin;
}

/** Four digits are enough for thresholds and leaves, and keep the file small. */
function shortened(value: number): number {
  return Number(value.toPrecision(4));
}

/** Leaves out the features that no tree asks for, and writes thresholds in the place of bins. */
function compact(
  names: readonly string[],
  edges: readonly (readonly number[])[],
  bias: number,
  trees: readonly (readonly (readonly number[])[])[],
): BoostedTrees {
  const splits = trees.flat().filter((node) => node.length > 1);
  const used = [...new Set(splits.map(([feature = 0]) => feature))].sort((a, b) => a - b);
  const places = new Map(used.map((feature, place) => [feature, place]));
  return {
    features: used.map((feature) => names[feature] ?? ''),
    bias: shortened(bias),
    trees: trees.map((tree) =>
      tree.map((node) => {
        if (node.length === 1) return [shortened(node[0] ?? 0)];
        const [feature = 0, bin = 0, left = 0, right = 0] = node;
        return [places.get(feature) ?? 0, edges[feature]?.[bin] ?? 0, left, right];
      }),
    ),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
