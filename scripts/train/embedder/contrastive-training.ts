import { SparseAdam } from './adam.ts';
import { BagGradient } from './bag-gradient.ts';
import { type BagModel, encode } from './bag-model.ts';
import type { Batches } from './batches.ts';
import { contrastiveStep } from './contrastive-loss.ts';

export interface TrainingPlan {
  readonly steps: number;
  readonly batchLines: number;
  /** Step size for the vectors at its highest; it rises over the first steps and falls to a twentieth. */
  readonly rate: number;
}

const WARM_UP_STEPS = 100;
const LAST_RATE = 0.05;
const WEIGHT_RATE_FACTOR = 3;
const SCALE_RATE = 1e-3;
const LARGEST_LOG_SCALE = 4;

/** Trains the model in place; `report` hears the mean loss of every hundred steps. */
export function trainContrastively(
  model: BagModel,
  batches: Batches,
  plan: TrainingPlan,
  report: (step: number, loss: number) => void,
): void {
  const width = model.vectors.columns;
  const vectors = new SparseAdam(model.vectors.values, width);
  const weights = new SparseAdam(model.weights, 1);
  const scale = new SparseAdam(model.logScale, 1);
  let lossSum = 0;
  for (let step = 1; step <= plan.steps; step++) {
    const batch = batches.draw(plan.batchLines);
    const queries = batch.map(({ query }) => query);
    const texts = batch.map(({ text }) => text);
    const encodedQueries = encode(model, queries);
    const encodedTexts = encode(model, texts);
    const logScale = Math.min(model.logScale[0] ?? 0, LARGEST_LOG_SCALE);
    const result = contrastiveStep(
      encodedQueries.units,
      encodedTexts.units,
      batch.map(({ key }) => key),
      width,
      logScale,
    );
    const gradient = new BagGradient(model, [...queries, ...texts]);
    gradient.add(queries, encodedQueries, result.queryGradient);
    gradient.add(texts, encodedTexts, result.textGradient);
    const factor = Math.min(1, step / WARM_UP_STEPS) * (1 - (1 - LAST_RATE) * (step / plan.steps));
    vectors.update(step, gradient.terms, gradient.vectors, plan.rate * factor);
    weights.update(step, gradient.terms, gradient.weights, plan.rate * factor * WEIGHT_RATE_FACTOR);
    scale.update(step, [0], Float32Array.of(result.logScaleGradient), SCALE_RATE * factor);
    lossSum += result.loss;
    if (step % 100 === 0) {
      report(step, lossSum / 100);
      lossSum = 0;
    }
  }
}
