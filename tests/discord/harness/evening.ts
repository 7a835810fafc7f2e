import { afterEach, beforeEach, expect } from 'vitest';
import { openAnswerStore } from '../../../src/adapters/answer-store/sqlite-answer-store.ts';
import { fsrsSchedule } from '../../../src/adapters/card-schedule/fsrs-schedule.ts';
import type { AnswerStore } from '../../../src/app/answer-store.port.ts';
import type { GuildSettingsStore } from '../../../src/app/guild-settings.port.ts';
import type { Libraries } from '../../../src/app/libraries/libraries.ts';
import type { StudyStore } from '../../../src/app/study-store.port.ts';
import { type RunningBot, startBot } from '../../../src/discord/bot.ts';
import type { DiscordSettings } from '../../../src/discord/settings.ts';
import type { Member } from '../../stand-ins/discord/member.ts';
import { type OpenApi, readOpenApi } from '../../stand-ins/discord/open-api.ts';
import { type StandIn, startStandIn } from '../../stand-ins/discord/stand-in.ts';
import type { Guild } from '../../stand-ins/discord/world.ts';
import { Library } from './library.ts';
import { oneLibrary } from './one-library.ts';

/** Where Discord's description lies; without it every test runs, and the requests are held to the lint rules alone. */
export const openApiFile = process.env.DISCORD_OPENAPI;

let description: OpenApi | undefined;

/** Discord's description, read once a process. @throws Error where the setting names no file */
export function discordDescription(): OpenApi | undefined {
  if (openApiFile !== undefined) description ??= readOpenApi(openApiFile);
  return description;
}

/** A stand-in with one guild, a member, a library and a running bot. */
export interface Evening {
  readonly discord: StandIn;
  readonly guild: Guild;
  readonly ada: Member;
  readonly library: Library;
  readonly answers: AnswerStore & GuildSettingsStore & StudyStore;
  readonly bot: RunningBot;
  /** What the bot has logged, a line each. */
  readonly log: readonly string[];
  /** Starts another bot over the same stand-in, library and answers. */
  restart(settings?: Partial<DiscordSettings>): Promise<RunningBot>;
}

/**
 * Sets an evening up before each test, and ends it after; whatever Discord would have refused fails the test.
 * @param librariesOf where the bot asks; the library in this very process unless told
 */
export function useEvening(
  settings: Partial<DiscordSettings> = {},
  prepare: (discord: StandIn) => void = () => undefined,
  librariesOf: (library: Library) => Libraries | Promise<Libraries> = oneLibrary,
): () => Evening {
  let evening: Evening | undefined;
  const running = new Set<RunningBot>();

  beforeEach(async () => {
    const discord = await startStandIn({ openApi: discordDescription() });
    prepare(discord);
    const guild = discord.guild();
    const ada = discord.member('Ada');
    const library = new Library();
    const libraries = await librariesOf(library);
    const answers = openAnswerStore(':memory:');
    const log: string[] = [];
    const start = async (more: Partial<DiscordSettings> = {}): Promise<RunningBot> => {
      const bot = await startBot({
        libraries,
        answers,
        schedule: fsrsSchedule(),
        settings: { token: discord.token, api: discord.api, ...settings, ...more },
        log: {
          info: (line) => log.push(`info ${line}`),
          warn: (line) => log.push(`warn ${line}`),
          error: (line) => log.push(`error ${line}`),
        },
        now: discord.clock.now,
        later: discord.clock.later,
      });
      running.add(bot);
      return bot;
    };
    const bot = await start();
    evening = { discord, guild, ada, library, answers, bot, log, restart: start };
  });

  afterEach(async () => {
    for (const bot of running) await bot.stop();
    running.clear();
    await evening?.answers.close();
    await evening?.discord.close();
    expect(evening?.discord.violations ?? []).toEqual([]);
  });

  return () => {
    if (!evening) throw new Error('The evening has not begun.');
    return evening;
  };
}
