import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { readSettings } from '../../config/read-settings.ts';
import type { Settings } from '../../config/settings.ts';
import { UserError } from '../../core/errors.ts';
import { type Call, type Command, machineOptions } from '../command.ts';
import { ingestReportObject, renderIngestReport } from '../rendering/ingest-report.ts';
import { layoutOf, settingsOf, withCorpus } from './with-footnote.ts';

/** `footnote ingest` */
export const ingest = {
  usage: '[options] [PATH…]',
  description: `Reads what has changed in the corpus folder and says what was added, changed, removed, and refused with the reason.
With paths (files or folders of the corpus), only these are looked at. A single folder outside of it is taken as the
corpus itself. Exit code 1 where a file was refused; the others answer all the same.`,
  options: { json: machineOptions.json },
  examples: ['footnote ingest', 'footnote ingest ~/course', 'footnote ingest corpus/readings --json'],
  async run(call) {
    const { settings, paths } = scopeOf(call);
    const report = await withCorpus(settings, call.terminal, async (corpus) => {
      const ingested = await corpus.ingest(paths);
      // Drawn now, they wait for the first question instead of the other way round.
      await corpus.calibrate();
      return ingested;
    });
    await call.terminal.write(
      call.flag('json')
        ? `${JSON.stringify(ingestReportObject(report))}\n`
        : renderIngestReport(report, layoutOf(call)),
    );
    return report.refused.length === 0 ? 0 : 1;
  },
} satisfies Command;

/** The corpus, and the paths in it that were asked for: all of it unless told. */
function scopeOf(call: Call): { settings: Settings; paths?: readonly string[] } {
  const settings = settingsOf(call);
  const [first, ...others] = call.positionals;
  if (first === undefined) return { settings };
  const isOwnCorpus = others.length === 0 && call.text('corpus') === undefined && isFolder(first);
  if (isOwnCorpus && !isInside(settings.corpusFolder, first)) {
    return { settings: readSettings({ corpus: first, data: call.text('data') }) };
  }
  const paths = call.positionals.map((path) => pathInCorpus(settings.corpusFolder, path));
  return paths.includes('') ? { settings } : { settings, paths };
}

/** With forward slashes; empty for the corpus folder itself. @throws UserError `not-in-corpus` */
function pathInCorpus(corpusFolder: string, path: string): string {
  const candidates = [resolve(path), resolve(corpusFolder, path)];
  const found = candidates.find((candidate) => isInside(corpusFolder, candidate) && existsSync(candidate));
  if (found !== undefined) return relative(corpusFolder, found).replaceAll(sep, '/');
  throw new UserError({
    code: 'not-in-corpus',
    message: `There is no ${path} in the corpus folder ${corpusFolder}.`,
    remedy: 'Copy it into that folder, or name its own folder with --corpus.',
    subject: path,
  });
}

function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, resolve(path));
  return steps === '' || (!steps.startsWith('..') && resolve(folder, steps) === resolve(path));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
