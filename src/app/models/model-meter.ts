import type { ModelPart, ModelTrouble } from '../../core/citations/reply.ts';
import type { ModelUsageLedger } from '../model-usage-ledger.port.ts';
import { costOf, type ModelPrices, type ModelUsage } from './model-usage.ts';

/** What is counted of a model's work, and how much of it anybody may use. */
export interface ModelMeterSettings {
  readonly ledger: ModelUsageLedger;
  /** Tokens, read and written, that one account may use on one day (UTC); no end where absent. */
  readonly dailyTokens?: number;
  readonly prices?: ModelPrices;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Whom use is charged to where it is no guild: the command line, direct messages. */
const ownAccount = 'own';

/** Counts tokens and costs for each account and day, and says when a day's share is used up. */
export class ModelMeter {
  readonly #settings: ModelMeterSettings;

  constructor(settings: ModelMeterSettings) {
    this.#settings = settings;
  }

  /** Whether an account has anything left today. */
  async mayUse(account: string | undefined): Promise<boolean> {
    const { ledger, dailyTokens, now } = this.#settings;
    if (dailyTokens === undefined) return true;
    const { inputTokens, outputTokens } = await ledger.usedSince(account ?? ownAccount, dayOf(now()));
    return inputTokens + outputTokens < dailyTokens;
  }

  async charge(account: string | undefined, usage: ModelUsage): Promise<void> {
    await this.#settings.ledger.add(account ?? ownAccount, dayOf(this.#settings.now()), usage);
  }

  /** What an account has used since a moment, that whole day included, and what it cost. */
  async usedSince(account: string | undefined, moment: number): Promise<ModelUsage & { readonly cost?: number }> {
    const usage = await this.#settings.ledger.usedSince(account ?? ownAccount, dayOf(moment));
    return { ...usage, ...this.#cost(usage) };
  }

  /** What is said of the model in a reply. */
  partOf(name: string, usage: ModelUsage, trouble: ModelTrouble | undefined): ModelPart {
    const { inputTokens, outputTokens } = usage;
    return { name, ...(trouble === undefined ? {} : { trouble }), inputTokens, outputTokens, ...this.#cost(usage) };
  }

  #cost(usage: ModelUsage): { readonly cost?: number } {
    const cost = costOf(usage, this.#settings.prices);
    return cost === undefined ? {} : { cost };
  }
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
