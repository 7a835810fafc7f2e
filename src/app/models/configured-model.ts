import type { ModelTrouble } from '../../core/citations/reply.ts';
import { UserError } from '../../core/errors.ts';
import type { LanguageModel } from './language-model.ts';
import { ModelFault } from './model-fault.ts';
import type { ModelMeter } from './model-meter.ts';
import type { ModelUsage } from './model-usage.ts';

/** The chat model that is configured, for `doctor`, `/setup check` and `/stats`. */
export interface ConfiguredModel {
  /** As in the setting: `openai:gpt-…`. */
  readonly name: string;
  /** Asks it for one word and says how that went; never throws. */
  examine(): Promise<ModelExamination>;
  /** What an account (a guild's id; our own where undefined) has used since a moment, that whole day included. */
  usedSince(account: string | undefined, moment: number): Promise<ModelUsage & { readonly cost?: number }>;
}

/** How a try went: in good order, in trouble that the model gave, or not set up. */
export type ModelExamination =
  | { readonly state: 'good'; readonly name: string }
  | {
      readonly state: 'bad';
      readonly name: string;
      readonly trouble: ModelTrouble;
      readonly detail: string;
      readonly remedy: string;
    }
  | { readonly state: 'not-set-up'; readonly name: string; readonly detail: string; readonly remedy: string };

/** Tries a model with the smallest of prompts. @param open may throw a `UserError` where something is not set up */
async function examineModel(name: string, open: () => Promise<LanguageModel>): Promise<ModelExamination> {
  try {
    const model = await open();
    await model.complete([{ role: 'user', content: 'Answer with the word: ready' }]);
    return { state: 'good', name };
  } catch (error) {
    if (error instanceof ModelFault) {
      return { state: 'bad', name, trouble: error.trouble, detail: error.message, remedy: error.remedy };
    }
    if (error instanceof UserError) return { state: 'not-set-up', name, detail: error.message, remedy: error.remedy };
    throw error;
  }
}

/** @param open the model, opened when it is first needed */
export function configuredModel(name: string, open: () => Promise<LanguageModel>, meter: ModelMeter): ConfiguredModel {
  return {
    name,
    examine: () => examineModel(name, open),
    usedSince: (account, moment) => meter.usedSince(account, moment),
  };
}
