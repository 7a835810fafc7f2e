import type { ClaimJudge } from '../../core/answering/drafting/claim-judge.port.ts';
import type { Prompts } from '../../core/answering/drafting/prompt.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { ModelMeter } from '../models/model-meter.ts';

/** What drafting with a model needs. */
export interface DraftingParts {
  readonly model: LanguageModel;
  readonly meter: ModelMeter;
  readonly prompts: Prompts;
  /** The model judges drafted sentences too, one request each. */
  readonly judgesItself?: boolean;
  /** A judge of its own, instead of the model. */
  readonly judge?: ClaimJudge;
  /** A fresh key for the fences of one request: letters and digits, at random, not to be guessed. */
  newKey(): string;
}
