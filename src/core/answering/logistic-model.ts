/** A logistic regression over named features, its scaling folded into the weights. */
export interface LogisticModel {
  readonly bias: number;
  /** A feature that is not named weighs nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Bias and weighted sum of the features. */
export function utility(model: LogisticModel, features: Readonly<Record<string, number>>): number {
  let sum = model.bias;
  for (const name in model.weights) sum += (model.weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}
