import type { Footnote } from '../../app/footnote.ts';
import { readSettings } from '../../config/read-settings.ts';
import type { Settings } from '../../config/settings.ts';
import type { Call } from '../command.ts';
import { progressBar } from '../progress-bar.ts';
import type { Layout } from '../rendering/layout.ts';
import type { Terminal } from '../terminal.ts';

/** Opens the corpus that the call names, its index brought up to date, for as long as `work` lasts. */
export async function withFootnote<Result>(call: Call, work: (footnote: Footnote) => Promise<Result>): Promise<Result> {
  const footnote = await open(settingsOf(call), call.terminal);
  try {
    return await work(footnote);
  } finally {
    await footnote.close();
  }
}

/** Settings with the call's `--corpus` and `--data`. */
export function settingsOf(call: Call): Settings {
  return readSettings({ corpus: call.text('corpus'), data: call.text('data') });
}

/** How this call's results are laid out for people. */
export function layoutOf({ terminal }: Call): Layout {
  return { style: terminal.style, width: terminal.width };
}

async function open(settings: Settings, terminal: Terminal): Promise<Footnote> {
  const { openFootnote } = await import('../../composition.ts');
  const progress = progressBar(terminal);
  try {
    return await openFootnote(settings, {
      onProgress: progress.update,
      onNotice: (notice) => {
        progress.clear();
        terminal.notice(notice);
      },
    });
  } finally {
    progress.clear();
  }
}
