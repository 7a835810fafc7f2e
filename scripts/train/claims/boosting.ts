import type { BoostedTrees } from '../../../src/core/verification/boosted-trees.ts';
import { SeededRandom } from '../seeded-random.ts';

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
  trees: 80,
  depth: 3,
  rate: 0.1,
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
  const columns = edges.map((edge, feature) => Uint8Array.from(rows, (row) => binOf(edge, row[feature] ?? 0)));
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
    grow({ columns, edges, slopes, curves, features, settings, nodes, signs }, Int32Array.from(sampled), 0);
    trees.push(nodes);
    for (let row = 0; row < scores.length; row += 1) scores[row] = (scores[row] ?? 0) + leafOf(nodes, columns, row);
  }
  return compact(names, edges, bias, trees);
}

interface Growing {
  /** Bins of each feature, by row. */
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly features: readonly number[];
  readonly settings: BoostingSettings;
  readonly nodes: number[][];
  /** Direction of each feature, 0 where it has none. */
  readonly signs: readonly number[];
}

/** Grows a node from its rows and gives its place; splits carry `[feature, edge's index, left, right]` until compacted. */
function grow(growing: Growing, rows: Int32Array, depth: number): number {
  const { slopes, curves, settings, nodes, columns } = growing;
  const place = nodes.length;
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  nodes.push([(-settings.rate * slope) / (curve + settings.penalty)]);
  const split = depth < settings.depth ? bestSplit(growing, rows, slope, curve) : undefined;
  if (split === undefined) return place;
  const column = columns[split.feature];
  const goesLeft = (row: number) => (column?.[row] ?? 0) <= split.bin;
  const left = grow(growing, rows.filter(goesLeft), depth + 1);
  const right = grow(
    growing,
    rows.filter((row) => !goesLeft(row)),
    depth + 1,
  );
  nodes[place] = [split.feature, split.bin, left, right];
  return place;
}

function bestSplit(growing: Growing, rows: Int32Array, slope: number, curve: number) {
  const { columns, edges, slopes, curves, features, settings, signs } = growing;
  const { penalty, leastLeaf } = settings;
  const gainOf = (one: number, other: number) => (one * one) / (other + penalty);
  const whole = gainOf(slope, curve);
  let best: { feature: number; bin: number } | undefined;
  let bestGain = leastGain;
  for (const feature of features) {
    const count = edges[feature]?.length ?? 0;
    const column = columns[feature];
    if (count === 0 || column === undefined) continue;
    const slopeSums = new Float64Array(count + 1);
    const curveSums = new Float64Array(count + 1);
    // The innermost loop of the training: every index is in range by construction, and checking it doubles the time.
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const bin = column[row] as number;
      slopeSums[bin] = (slopeSums[bin] as number) + (slopes[row] as number);
      curveSums[bin] = (curveSums[bin] as number) + (curves[row] as number);
    }
    const sign = signs[feature] ?? 0;
    let leftSlope = 0;
    let leftCurve = 0;
    for (let bin = 0; bin < count; bin += 1) {
      leftSlope += slopeSums[bin] ?? 0;
      leftCurve += curveSums[bin] ?? 0;
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

function leafOf(nodes: readonly (readonly number[])[], columns: readonly Uint8Array[], row: number): number {
  let node = nodes[0];
  while (node !== undefined && node.length > 1) {
    const [feature = 0, bin = 0, left = 0, right = 0] = node;
    node = nodes[(columns[feature]?.[row] ?? 0) <= bin ? left : right];
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
  return edges.sort((a, b) => a - b).slice(0, mostBins);
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
