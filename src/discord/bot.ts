import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { type Client, Events } from 'discord.js';
import type { AnswerStore } from '../app/answer-store.port.ts';
import type { CardSchedule } from '../app/card-schedule.port.ts';
import type { GuildSettingsStore } from '../app/guild-settings.port.ts';
import type { Libraries } from '../app/libraries/libraries.ts';
import type { StudyStore } from '../app/study-store.port.ts';
import { SeenSources } from './asking/seen-sources.ts';
import { commandData } from './commands/all-commands.ts';
import { registerCommands } from './commands/register-commands.ts';
import { closeError, connect } from './connection/connect.ts';
import { inviteLink } from './connection/permissions.ts';
import type { BotContext } from './context.ts';
import { onInteraction } from './events/on-interaction.ts';
import { onMessage } from './events/on-message.ts';
import { Presses } from './fairness/presses.ts';
import { createAllowance } from './fairness/question-allowance.ts';
import { WorkQueue } from './fairness/work-queue.ts';
import { promises } from './limits.ts';
import type { Log } from './log.ts';
import { type DiscordSettings, defaultDiscordSettings } from './settings.ts';
import { afterTimeout, settled } from './under-way.ts';

/** What the bot is made of; the caller closes `libraries` and `answers` after `stop`. */
export interface BotParts {
  readonly libraries: Libraries;
  readonly answers: AnswerStore & GuildSettingsStore & StudyStore;
  /** When a flashcard comes back. */
  readonly schedule: CardSchedule;
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** Milliseconds since the epoch; the system's clock unless told. */
  readonly now?: () => number;
  /** Does something after so many milliseconds and gives what calls it off; the system's timer unless told. */
  readonly later?: BotContext['later'];
}

export interface RunningBot {
  /** Where a server admin adds the bot. */
  readonly inviteLink: string;
  /** Begins nothing new, finishes the replies under way, and leaves Discord. May be called more than once. */
  stop(): Promise<void>;
  /** Resolves after `stop`. @throws UserError when Discord has closed the connection for good */
  readonly ended: Promise<void>;
}

const day = 24 * 60 * 60_000;

/** Connects to Discord, registers the commands where they differ, and answers until stopped. @throws UserError see `connect` */
export async function startBot({
  libraries,
  answers,
  schedule,
  settings,
  log,
  now = Date.now,
  later = afterTimeout,
}: BotParts): Promise<RunningBot> {
  const limits = { ...defaultDiscordSettings, ...settings };
  const usualLimits = { user: limits.userQuestions, guild: limits.guildQuestions };
  const givingUp = new AbortController();
  // As many listeners as there are questions under way.
  setMaxListeners(0, givingUp.signal);
  const underWay = new Set<Promise<void>>();
  let stopping: Promise<void> | undefined;
  const bot: BotContext = {
    libraries,
    answers,
    guilds: answers,
    study: answers,
    schedule,
    log,
    now,
    later,
    allowance: createAllowance(usualLimits, now),
    usualLimits,
    queue: new WorkQueue({ concurrency: limits.concurrency, capacity: limits.queue }),
    seenSources: new SeenSources(libraries, later),
    newId: () => randomBytes(9).toString('base64url'),
    isStopping: () => stopping !== undefined,
    givingUp: givingUp.signal,
    presses: new Presses(),
  };
  const follow = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const forgetOld = (): void => {
    answers
      .forgetBefore(now() - promises.recordLifetime)
      .catch((error: unknown) => log.error(`Old answers were not erased: ${error}`));
  };
  forgetOld();
  const daily = setInterval(forgetOld, day);
  daily.unref();

  let client: Client<true> | undefined;
  try {
    client = await connect(settings, log, (fresh) => {
      fresh.on(Events.InteractionCreate, (interaction) => follow(onInteraction(interaction, bot)));
      fresh.on(Events.MessageCreate, (message) => follow(onMessage(message, bot)));
      fresh.on(Events.ThreadDelete, ({ id }) => follow(answers.endConversation(id)));
    });
    await registerCommands(
      client.rest,
      commandData,
      {
        applicationId: client.application.id,
        ...(settings.guildId === undefined ? {} : { guildId: settings.guildId }),
        directMessages: settings.directMessages ?? false,
      },
      log,
    );
  } catch (error) {
    clearInterval(daily);
    // An open connection would keep the process alive behind the error.
    await client?.destroy();
    throw error;
  }

  const connected = client;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    connected.once(Events.ShardDisconnect, ({ code }) => reject(closeError(code)));
  });
  // Whoever does not wait for the end has the log line of the client; an unhandled rejection would end the process.
  ended.catch(() => undefined);
  log.info(`Ready as ${connected.user.username} in ${connected.guilds.cache.size} servers.`);
  const leave = async (): Promise<void> => {
    clearInterval(daily);
    bot.queue.stop();
    if (!(await settled(underWay, promises.stopWithin, later))) {
      log.warn('Replies under way took too long; whoever waits for them is told to ask again.');
      givingUp.abort();
      await settled(underWay, promises.lastWordWithin, later);
    }
    await connected.destroy();
    end();
  };
  return {
    inviteLink: inviteLink(connected.application.id),
    ended,
    stop: () => {
      stopping ??= leave();
      return stopping;
    },
  };
}
