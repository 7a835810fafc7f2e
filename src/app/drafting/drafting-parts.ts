import type { Prompts } from '../../core/answering/drafting/prompt.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { ModelMeter } from '../models/model-meter.ts';

/** What drafting with a model needs. */
export interface DraftingParts {
  readonly model: LanguageModel;
  readonly meter: ModelMeter;
  readonly prompts: Prompts;
  /** A fresh key for the fences of one request: letters and digits, at random, not to be guessed. */
  newKey(): string;
}
