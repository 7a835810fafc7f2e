import { join } from 'node:path';
import { openAnswerStore } from '../adapters/answer-store/sqlite-answer-store.ts';
import { fsrsSchedule } from '../adapters/card-schedule/fsrs-schedule.ts';
import type { CorpusFolders, OpeningHooks } from '../composition.ts';
import { startEngine } from '../composition-apart/engine/start-engine.ts';
import { type RunningBot, startBot } from '../discord/bot.ts';
import type { Log } from '../discord/log.ts';
import type { DiscordSettings } from '../discord/settings.ts';

/** What the Discord bot is started with. */
export interface DiscordParts {
  /** Answers are kept in the data folder, so that their buttons work after a restart, and so are servers' own documents. */
  readonly folders: CorpusFolders;
  readonly settings: DiscordSettings;
  readonly log: Log;
  /** Told while the documents are opened. */
  readonly hooks?: OpeningHooks;
}

/**
 * Wires and starts the Discord bot. This process keeps to Discord: documents are searched and answers worked out in
 * another one, so that members are acknowledged however much there is to do.
 * @throws UserError where Discord refuses it, or the documents cannot be opened, with what to fix
 */
export async function startDiscordBot({ folders, settings, log, hooks = {} }: DiscordParts): Promise<RunningBot> {
  let isOpening = true;
  const engine = await startEngine(folders, {
    onNotice: (notice) => (isOpening ? hooks.onNotice?.(notice) : log.warn(notice)),
    // A bar that is drawn later would stand between the lines of the log.
    onProgress: (progress) => {
      if (isOpening) hooks.onProgress?.(progress);
    },
    onEnd: (how) => log.error(`The process that answers has ended (${how}). It is started again.`),
  });
  isOpening = false;
  const answers = openAnswerStore(join(folders.dataFolder, 'answers.sqlite'));
  const close = async (): Promise<void> => {
    await engine.stop();
    await answers.close();
  };
  try {
    const bot = await startBot({ libraries: engine.libraries, answers, schedule: fsrsSchedule(), settings, log });
    return { ...bot, stop: () => bot.stop().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
