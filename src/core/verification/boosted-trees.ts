/** Gradient-boosted regression trees for a yes-or-no question, as trained by scripts/train/claims. */
export interface BoostedTrees {
  /** Names of the features that the trees ask for; split features are indices into this list. */
  readonly features: readonly string[];
  /** Log odds before any tree. */
  readonly bias: number;
  /** Each tree as a flat list of nodes, the root first. */
  readonly trees: readonly (readonly TreeNode[])[];
}

/** A leaf `[value]`, or a split `[feature, threshold, left, right]`: go left where the feature is at most the threshold. */
type TreeNode = readonly number[];

/** The nodes of all trees one after another, so that asking them is a walk through four arrays. */
interface PackedTrees {
  /** Where each tree's root stands. */
  readonly roots: Int32Array;
  /** The feature that a node splits by; -1 for a leaf. */
  readonly features: Int32Array;
  /** Threshold of a split, value of a leaf. */
  readonly values: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const packed = new WeakMap<BoostedTrees, PackedTrees>();

/** Log odds that the trees give a case. Features that the case lacks count as 0. */
export function logOdds(model: BoostedTrees, values: Readonly<Record<string, number>>): number {
  const { roots, features, values: numbers, left, right } = packedTrees(model);
  const inputs = new Float64Array(model.features.length);
  for (const [index, name] of model.features.entries()) inputs[index] = values[name] ?? 0;
  let sum = model.bias;
  for (const root of roots) {
    let node = root;
    for (let feature = features[node] ?? -1; feature >= 0; feature = features[node] ?? -1)
      node = ((inputs[feature] ?? 0) <= (numbers[node] ?? 0) ? left[node] : right[node]) ?? 0;
    sum += numbers[node] ?? 0;
  }
  return sum;
}

/** Probability of log odds. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function packedTrees(model: BoostedTrees): PackedTrees {
  const known = packed.get(model);
  if (known !== undefined) return known;
  const nodes = model.trees.flat();
  const roots: number[] = [];
  const within: number[] = [];
  for (const tree of model.trees) {
    const root = within.length;
    roots.push(root);
    for (const _ of tree) within.push(root);
  }
  const splits = nodes.map((node) => node.length > 1);
  const made = {
    roots: Int32Array.from(roots),
    features: Int32Array.from(nodes, ([feature = 0], at) => (splits[at] ? feature : -1)),
    values: Float64Array.from(nodes, ([value = 0, threshold = 0], at) => (splits[at] ? threshold : value)),
    left: Int32Array.from(nodes, ([, , left = 0], at) => left + (within[at] ?? 0)),
    right: Int32Array.from(nodes, ([, , , right = 0], at) => right + (within[at] ?? 0)),
  };
  packed.set(model, made);
  return made;
}
