import type { Footnote } from './app/footnote.ts';
import type { Progress } from './app/progress.ts';
import { Fault } from './core/errors.ts';

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
