import type { IngestReport } from '../../app/ingest-corpus.ts';
import type { Style } from '../terminal.ts';
import type { Layout } from './layout.ts';
import { wrap } from './wrap.ts';

/** What an ingestion changed and refused, for people. Ends with a line feed. */
export function renderIngestReport(report: IngestReport, { style, width }: Layout): string {
  const { added, changed, removed, unchanged, refused, partlyRead } = report;
  const lines = [
    ...list('Added', added, style.green),
    ...list('Changed', changed, style.yellow),
    ...list('Removed', removed, style.yellow),
    ...refused.flatMap(({ message, remedy }) => [
      `${style.red('Refused')} ${message}`,
      style.dim(wrap(remedy, width, '  ')),
    ]),
    ...partlyRead.flatMap(({ message, remedy }) => [
      `${style.yellow('Partly read')} ${message}`,
      style.dim(wrap(remedy, width, '  ')),
    ]),
    style.dim(
      `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged.length} unchanged, ${refused.length} refused`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** An ingestion as `ingest --json` gives it: ids of documents, and the files that were refused. */
export function ingestReportObject(report: IngestReport): object {
  const { added, changed, removed, unchanged, refused } = report;
  const refusals = refused.map(({ path, code, message, remedy }) => ({ file: path, reason: code, message, remedy }));
  const partlyRead = report.partlyRead.map(({ path, message, remedy }) => ({ file: path, message, remedy }));
  return { added, changed, removed, unchanged, refused: refusals, partlyRead };
}

function list(title: string, ids: readonly string[], colour: Style['green']): string[] {
  return ids.map((id) => `${colour(title)} ${id}`);
}
