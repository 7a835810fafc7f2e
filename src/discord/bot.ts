import { randomBytes } from 'node:crypto';
import { type Client, Events } from 'discord.js';
import type { AnswerStore } from '../app/answer-store.port.ts';
import type { Footnote } from '../app/footnote.ts';
import type { GuildSettingsStore } from '../app/guild-settings.port.ts';
import { commandData } from './commands/all-commands.ts';
import { registerCommands } from './commands/register-commands.ts';
import { closeError, connect } from './connection/connect.ts';
import { inviteLink } from './connection/permissions.ts';
import type { BotContext } from './context.ts';
import { onInteraction } from './events/on-interaction.ts';
import { onMessage } from './events/on-message.ts';
import { Acknowledgements } from './fairness/acknowledgements.ts';
import { createAllowance } from './fairness/question-allowance.ts';
import { WorkQueue } from './fairness/work-queue.ts';
import { promises } from './limits.ts';
import type { Log } from './log.ts';
import { type DiscordSettings, defaultDiscordSettings } from './settings.ts';

/** What the bot is made of; the caller closes `footnote` and `answers` after `stop`. */
export interface BotParts {
  readonly footnote: Footnote;
  readonly answers: AnswerStore & GuildSettingsStore;
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** Milliseconds since the epoch; the system's clock unless told. */
  readonly now?: () => number;
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
export async function startBot({ footnote, answers, settings, log, now = Date.now }: BotParts): Promise<RunningBot> {
  const limits = { ...defaultDiscordSettings, ...settings };
  const usualLimits = { user: limits.userQuestions, guild: limits.guildQuestions };
  const acknowledgements = new Acknowledgements();
  const underWay = new Set<Promise<void>>();
  let stopping: Promise<void> | undefined;
  const bot: BotContext = {
    footnote,
    answers,
    guilds: answers,
    log,
    now,
    acknowledgements,
    allowance: createAllowance(usualLimits, now),
    usualLimits,
    queue: new WorkQueue({
      concurrency: limits.concurrency,
      capacity: limits.queue,
      beforeEach: () => acknowledgements.settled(),
    }),
    newId: () => randomBytes(9).toString('base64url'),
    isStopping: () => stopping !== undefined,
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
    await Promise.all(underWay);
    // Whoever asked meanwhile was told to come back; that word is let out too.
    await Promise.all(underWay);
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
