import type { BoostedTrees } from '../verification/boosted-trees.ts';
import linear from './answerability-linear.json' with { type: 'json' };
import trees from './answerability-trees.json' with { type: 'json' };
import type { AnswerDrift, Calibration } from './calibration.ts';
import defaultLines from './default-calibration.json' with { type: 'json' };
import type { LogisticModel } from './logistic-model.ts';
import rankerWeights from './ranker-weights.json' with { type: 'json' };

/** The trained parts of answering. */
export interface AnsweringModels {
  readonly ranker: LogisticModel;
  readonly answerability: AnswerabilityModel;
}

/** Two views of the same features: one that adds them up, one that sees how they go together. Their log odds are averaged. */
export interface AnswerabilityModel {
  readonly linear: LogisticModel;
  readonly trees: BoostedTrees;
}

/** The models that ship; `npm run train` writes them. */
export const shippedModels: AnsweringModels = { ranker: rankerWeights, answerability: { linear, trees } };

/** Lines for a corpus too small to calibrate on, measured on public questions. */
export const defaultCalibration: Calibration & { readonly drift: AnswerDrift } = defaultLines;
