import answerabilityWeights from './answerability-weights.json' with { type: 'json' };
import type { Calibration } from './calibration.ts';
import defaultLines from './default-calibration.json' with { type: 'json' };
import type { LogisticModel } from './logistic-model.ts';
import rankerWeights from './ranker-weights.json' with { type: 'json' };

/** The trained parts of answering. */
export interface AnsweringModels {
  readonly ranker: LogisticModel;
  readonly answerability: LogisticModel;
}

/** The models that ship; `npm run train` writes them. */
export const shippedModels: AnsweringModels = { ranker: rankerWeights, answerability: answerabilityWeights };

/** Lines for a corpus too small to calibrate on, measured on public questions. */
export const defaultCalibration: Calibration = defaultLines;
