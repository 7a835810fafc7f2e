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

/** Log odds that the trees give a case. Features that the case lacks count as 0. */
export function logOdds(model: BoostedTrees, values: Readonly<Record<string, number>>): number {
  const inputs = model.features.map((name) => values[name] ?? 0);
  let sum = model.bias;
  for (const tree of model.trees) {
    let node = tree[0];
    while (node !== undefined && node.length > 1) {
      const [feature = 0, threshold = 0, left = 0, right = 0] = node;
      node = tree[(inputs[feature] ?? 0) <= threshold ? left : right];
    }
    sum += node?.[0] ?? 0;
  }
  return sum;
}

/** Probability of log odds. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
