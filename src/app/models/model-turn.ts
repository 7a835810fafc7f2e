import type { ModelPart, ModelTrouble } from '../../core/citations/reply.ts';
import type { LanguageModel } from './language-model.ts';
import { ModelFault } from './model-fault.ts';
import type { ModelMeter } from './model-meter.ts';
import { addUsage, type ModelUsage, noUsage } from './model-usage.ts';

/**
 * One question's dealings with the model: all that it uses is charged to one account, and its first trouble is its last, so
 * that nobody waits for a model that is down more than once.
 */
export class ModelTurn {
  readonly #model: LanguageModel;
  readonly #meter: ModelMeter;
  readonly #account: string | undefined;
  #usage: ModelUsage = noUsage;
  #trouble: ModelTrouble | undefined;
  #asked = false;

  /** @param account a guild's id; our own where undefined */
  constructor(model: LanguageModel, meter: ModelMeter, account: string | undefined) {
    this.#model = model;
    this.#meter = meter;
    this.#account = account;
  }

  /** Does work that needs the model; undefined where the model fails or may not be used. Other errors are thrown. */
  async attempt<Result>(work: (onUsage: (usage: ModelUsage) => void) => Promise<Result>): Promise<Result | undefined> {
    this.#asked = true;
    if (this.#trouble !== undefined) return undefined;
    if (!(await this.#meter.mayUse(this.#account))) {
      this.#trouble = 'over-budget';
      return undefined;
    }
    let used = noUsage;
    try {
      return await work((usage) => {
        used = addUsage(used, usage);
      });
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      this.#trouble = error.trouble;
      return undefined;
    } finally {
      this.#usage = addUsage(this.#usage, used);
      if (used.calls > 0) await this.#meter.charge(this.#account, used);
    }
  }

  /** What the reply says of the model; undefined where it was not asked. */
  get part(): ModelPart | undefined {
    return this.#asked ? this.#meter.partOf(this.#model.name, this.#usage, this.#trouble) : undefined;
  }
}
