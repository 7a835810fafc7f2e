import type { AnswerStore } from '../app/answer-store.port.ts';
import type { Footnote } from '../app/footnote.ts';
import type { GuildSettingsStore } from '../app/guild-settings.port.ts';
import type { Acknowledgements } from './fairness/acknowledgements.ts';
import type { QuestionAllowance, QuestionLimits } from './fairness/question-allowance.ts';
import type { WorkQueue } from './fairness/work-queue.ts';
import type { Log } from './log.ts';

/** What commands, buttons and message handlers work with. */
export interface BotContext {
  readonly footnote: Footnote;
  readonly answers: AnswerStore;
  readonly guilds: GuildSettingsStore;
  readonly allowance: QuestionAllowance;
  /** What holds where a guild has set nothing. */
  readonly usualLimits: QuestionLimits;
  readonly queue: WorkQueue;
  readonly acknowledgements: Acknowledgements;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  now(): number;
  /** A fresh id for a record; cannot be guessed. */
  newId(): string;
  /** True once the bot is going down: what is under way is finished, nothing new is begun. */
  isStopping(): boolean;
}
