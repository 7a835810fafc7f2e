import { join } from 'node:path';
import type { Footnote } from './app/footnote.ts';
import type { Progress } from './app/progress.ts';
import { Fault } from './core/errors.ts';
import type { RunningBot } from './discord/bot.ts';
import type { Log } from './discord/log.ts';
import type { DiscordSettings } from './discord/settings.ts';

/** Where the documents and the index are. */
export interface CorpusFolders {
  readonly corpusFolder: string;
  readonly dataFolder: string;
}

/** How opening tells what it does. */
export interface OpeningHooks {
  onProgress?(progress: Progress): void;
  onNotice?(notice: string): void;
}

/** Wires Footnote for one corpus, its index brought up to date. */
export async function openFootnote(folders: CorpusFolders, hooks: OpeningHooks = {}): Promise<Footnote> {
  hooks.onNotice?.(`Reading ${folders.corpusFolder}`);
  throw new Fault({
    code: 'not-built',
    message: 'This version of Footnote has no engine yet.',
    remedy: 'Update to a newer version.',
  });
}

/** What the Discord bot is started with. */
export interface DiscordParts {
  readonly footnote: Footnote;
  /** Answers are kept in it, so that their buttons work after a restart. */
  readonly dataFolder: string;
  readonly settings: DiscordSettings;
  readonly log: Log;
}

/** Wires and starts the Discord bot over an open Footnote. @throws UserError where Discord refuses it, with what to fix */
export async function startDiscordBot({ footnote, dataFolder, settings, log }: DiscordParts): Promise<RunningBot> {
  // Loaded on demand: discord.js alone takes longer to load than a question takes to answer.
  const { startBot } = await import('./discord/bot.ts');
  const { openAnswerStore } = await import('./adapters/answer-store/sqlite-answer-store.ts');
  const answers = openAnswerStore(join(dataFolder, 'answers.sqlite'));
  try {
    const bot = await startBot({ footnote, answers, settings, log });
    return { ...bot, stop: () => bot.stop().finally(() => answers.close()) };
  } catch (error) {
    await answers.close();
    throw error;
  }
}
