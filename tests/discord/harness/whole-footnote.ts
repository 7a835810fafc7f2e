import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { startDiscordBot } from '../../../src/composition/discord-bot.ts';
import type { RunningBot } from '../../../src/discord/bot.ts';
import type { DiscordSettings } from '../../../src/discord/settings.ts';
import { type StandIn, startStandIn } from '../../stand-ins/discord/stand-in.ts';
import { discordDescription } from './evening.ts';
import { type SmallCorpus, writeSmallCorpus } from './small-corpus.ts';

/** The bot as it is started, real engine and stores included, over the stand-in for Discord. */
export interface WholeFootnote {
  readonly discord: StandIn;
  readonly corpus: SmallCorpus;
  /** What the bot has logged, a line each. */
  readonly log: readonly string[];
  /** Stops the bot and starts it again over what it has stored. */
  restart(): Promise<void>;
}

/** Starts all of it before the tests of a file and ends it after them; whatever Discord would have refused fails them. */
export function useWholeFootnote(
  more: { readonly files?: Readonly<Record<string, string>>; readonly settings?: Partial<DiscordSettings> } = {},
): () => WholeFootnote {
  let whole: WholeFootnote | undefined;
  let running: RunningBot | undefined;

  beforeAll(async () => {
    const corpus = await writeSmallCorpus();
    for (const [path, text] of Object.entries(more.files ?? {})) {
      await mkdir(dirname(join(corpus.corpusFolder, path)), { recursive: true });
      await writeFile(join(corpus.corpusFolder, path), text);
    }
    const discord = await startStandIn({ openApi: discordDescription() });
    const log: string[] = [];
    const write = (line: string) => {
      log.push(line);
    };
    const start = async (): Promise<void> => {
      const settings = { token: discord.token, api: discord.api, ...more.settings };
      const sink = { info: write, warn: write, error: write };
      running = await startDiscordBot({ folders: corpus, settings, log: sink });
    };
    whole = {
      discord,
      corpus,
      log,
      restart: async () => {
        await running?.stop();
        await start();
      },
    };
    await start();
  }, 60_000);

  afterAll(async () => {
    await running?.stop();
    await whole?.discord.close();
    await whole?.corpus.remove();
    expect(whole?.discord.violations ?? []).toEqual([]);
  });

  return () => {
    if (!whole) throw new Error('Footnote has not been started.');
    return whole;
  };
}
