import type { AnswerStore } from '../app/answer-store.port.ts';
import type { CardSchedule } from '../app/card-schedule.port.ts';
import type { GuildSettingsStore } from '../app/guild-settings.port.ts';
import type { Libraries } from '../app/libraries/libraries.ts';
import type { StudyStore } from '../app/study-store.port.ts';
import type { SeenSources } from './asking/seen-sources.ts';
import type { Presses } from './fairness/presses.ts';
import type { QuestionAllowance, QuestionLimits } from './fairness/question-allowance.ts';
import type { WorkQueue } from './fairness/work-queue.ts';
import type { Log } from './log.ts';

/** What commands, buttons and message handlers work with. */
export interface BotContext {
  /** What a server may ask: work goes through `takeOn`, looks into documents through `libraries.use`. */
  readonly libraries: Libraries;
  readonly answers: AnswerStore;
  readonly guilds: GuildSettingsStore;
  /** What members have answered in quizzes, and their cards. */
  readonly study: StudyStore;
  /** When a flashcard comes back. */
  readonly schedule: CardSchedule;
  readonly allowance: QuestionAllowance;
  /** What holds where a guild has set nothing. */
  readonly usualLimits: QuestionLimits;
  readonly queue: WorkQueue;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Does something after so many milliseconds; gives what calls it off. */
  later(milliseconds: number, action: () => void): () => void;
  /** A fresh id for a record; cannot be guessed. */
  newId(): string;
  /** True once the bot is going down: what is under way is finished, nothing new is begun. */
  isStopping(): boolean;
  /** Aborted when the bot leaves without waiting any longer for what is under way. */
  readonly givingUp: AbortSignal;
  /** The documents that suggestions are made of. */
  readonly seenSources: SeenSources;
  /** Presses that are being worked on. */
  readonly presses: Presses;
}
