import type { ModelUsage } from './models/model-usage.ts';

/** Who has used how much of the model on which day. Knows guilds, never people. */
export interface ModelUsageLedger {
  /** @param account whom it is charged to: a guild's id, or a name of our own @param day `2026-11-22`, UTC */
  add(account: string, day: string, usage: ModelUsage): Promise<void>;
  /** What an account has used from a day on, that day included. */
  usedSince(account: string, day: string): Promise<ModelUsage>;
}
