import type { Footnote } from '../../app/footnote.ts';
import type { OpenCorpus } from '../../app/open-corpus.ts';
import type { OpeningHooks } from '../../composition.ts';
import { readSettings } from '../../config/read-settings.ts';
import type { Settings } from '../../config/settings.ts';
import type { Call } from '../command.ts';
import { progressBar } from '../progress-bar.ts';
import type { Layout } from '../rendering/layout.ts';
import type { Terminal } from '../terminal.ts';

/** Opens the corpus that the call names, its index brought up to date, for as long as `work` lasts. */
export async function withFootnote<Result>(call: Call, work: (footnote: Footnote) => Promise<Result>): Promise<Result> {
  const settings = settingsOf(call);
  const { openFootnote } = await import('../../composition.ts');
  const footnote = await showingProgress(call.terminal, (hooks) => openFootnote(settings, hooks));
  try {
    return await work(footnote);
  } finally {
    await footnote.close();
  }
}

/** Opens the corpus of these settings without reading its folder yet, for as long as `work` lasts. */
export async function withCorpus<Result>(
  settings: Settings,
  terminal: Terminal,
  work: (corpus: OpenCorpus) => Promise<Result>,
): Promise<Result> {
  const { openCorpus } = await import('../../composition.ts');
  return showingProgress(terminal, async (hooks) => {
    const corpus = await openCorpus(settings, hooks);
    try {
      return await work(corpus);
    } finally {
      await corpus.footnote.close();
    }
  });
}

/** Settings with the call's `--corpus` and `--data`. */
export function settingsOf(call: Call): Settings {
  return readSettings({ corpus: call.text('corpus'), data: call.text('data') });
}

/** How this call's results are laid out for people. */
export function layoutOf({ terminal }: Call): Layout {
  return { style: terminal.style, width: terminal.width };
}

/** Does what takes a while with a bar that shows how far it is; what is noticed meanwhile is said above it. */
export async function showingProgress<Result>(
  terminal: Terminal,
  work: (hooks: OpeningHooks) => Promise<Result>,
): Promise<Result> {
  const progress = progressBar(terminal);
  try {
    return await work({
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
