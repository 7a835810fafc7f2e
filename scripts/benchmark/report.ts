import {
  type CorpusFigures,
  type Figures,
  type FusionFigures,
  type QualityFigures,
  type RunFigures,
  rowsOf,
  type Skipped,
  type SpeedFigures,
  speedRows,
} from './figures.ts';
import { type Goal, goalsOf, timesAsLong } from './goals.ts';

/** Everything that was measured as Markdown. @param preface how it was measured */
export function report(preface: string, figures: readonly Figures[]): string {
  const speed = speedRows(figures);
  const sections = [
    `# Benchmark\n\n${runs(rowsOf(figures, 'run'))} ${preface}`,
    section('What it should reach', goalTable, goalsOf(figures)),
    section(
      'Search',
      (rows) => `![Median time of a search by size of the corpus](benchmark.svg)\n\n${speedTable(rows)}`,
      speed,
    ),
    section(
      'How many times as long as Footnote others take',
      (rows) =>
        `Median of a search on the same questions, of others over Footnote's words alone / words and vectors; building, of others over Footnote's words.\n\n${ratioTable(rows)}`,
      speed,
    ),
    section('Left out', leftOut, rowsOf(figures, 'skipped')),
    section('The whole product on disk', corpusTable, rowsOf(figures, 'corpus')),
    section(
      'What vectors and nearness add',
      (rows) =>
        `MRR@10, or nDCG@10 for CISI and CACM, where several documents are right; nothing is chosen on those two.\n\n${fusionTable(rows)}`,
      rowsOf(figures, 'fusion'),
    ),
    section(
      'Quality beside others',
      (rows) => `Whole documents with their titles; measured as above.\n\n${qualityTable(rows)}`,
      rowsOf(figures, 'quality'),
    ),
  ];
  return `${sections.filter((one) => one !== '').join('\n\n')}\n`;
}

function section<Row>(title: string, body: (rows: readonly Row[]) => string, rows: readonly Row[]): string {
  return rows.length === 0 ? '' : `## ${title}\n\n${body(rows)}`;
}

function runs(rows: readonly RunFigures[]): string {
  const machines = [...new Set(rows.map(({ machine }) => machine))].join('; ');
  const loads = rows.map(
    ({ minutes, loadBefore, loadAfter }) =>
      `${minutes.toFixed(0)} minutes, load ${loadBefore} before and ${loadAfter} after`,
  );
  const joined = rows.length > 1 ? `joined from ${rows.length} runs` : 'one run';
  return `Machine: ${machines}; ${joined} (${loads.join('; ')}): what else runs there makes the slower questions slower.`;
}

function goalTable(rows: readonly Goal[]): string {
  return table(
    ['measure', 'wanted', 'measured', 'reached'],
    rows.map(({ measure, wanted, measured, isReached }) => [measure, wanted, measured, isReached ? 'yes' : 'no']),
  );
}

function fusionTable(rows: readonly FusionFigures[]): string {
  return table(
    ['set', 'words alone', 'all three', 'weights chosen on the others'],
    rows.map(({ set, words, all, others }) => [set, words.toFixed(4), all.toFixed(4), others.toFixed(4)]),
  );
}

function speedTable(rows: readonly SpeedFigures[]): string {
  return table(
    [
      'passages',
      'engine',
      'build, s',
      'median, ms',
      '95 in 100 under, ms',
      'questions',
      'holds, MB',
      'process grew by, MB',
      'index file, MB',
    ],
    rows.map((row) => [
      row.passages.toLocaleString('en'),
      row.engine,
      row.build.toFixed(2),
      milliseconds(row.median),
      milliseconds(row.slow),
      String(row.times.length),
      megabytes(row.memory),
      megabytes(row.resident),
      row.bytes === undefined ? '' : megabytes(row.bytes),
    ]),
  );
}

function ratioTable(rows: readonly SpeedFigures[]): string {
  const own = (name: string, passages: number) => rows.find((row) => row.engine === name && row.passages === passages);
  const cells = rows
    .filter(({ engine }) => !engine.startsWith('Footnote'))
    .flatMap((row) => {
      const words = own('Footnote words', row.passages);
      const hybrid = own('Footnote words and vectors', row.passages);
      if (words === undefined) return [];
      return [
        [
          row.passages.toLocaleString('en'),
          row.engine,
          times(timesAsLong(row, words)),
          hybrid === undefined ? '' : times(timesAsLong(row, hybrid)),
          times(row.build / words.build),
        ],
      ];
    });
  return table(['passages', 'engine', 'search / words', 'search / words and vectors', 'build / words'], cells);
}

function corpusTable(rows: readonly CorpusFigures[]): string {
  return table(
    [
      'passages',
      'build, s',
      'recall@20 of the vector graph',
      'opening to first answer, ms',
      'process start to first answer, ms',
      'rebuilding to first answer, s',
      'adding a document, ms',
      'building / adding',
      '`find` median, ms',
      '95 in 100 under, ms',
      'store, MB',
      'index, MB',
    ],
    rows.map((row) => [
      row.passages.toLocaleString('en'),
      (row.build / 1000).toFixed(1),
      row.recall.toFixed(3),
      row.cold.toFixed(0),
      row.coldProcess.toFixed(0),
      row.rebuilt === undefined ? 'stopped' : (row.rebuilt / 1000).toFixed(1),
      row.added.toFixed(0),
      (row.build / row.added).toFixed(0),
      milliseconds(row.median),
      milliseconds(row.slow),
      megabytes(row.storeBytes),
      megabytes(row.indexBytes),
    ]),
  );
}

function qualityTable(rows: readonly QualityFigures[]): string {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  const sets = [...new Map(rows.map(({ set, questions }) => [set, questions]))];
  return table(
    ['set (questions)', ...engines],
    sets.map(([set, questions]) => [
      `${set} (${questions})`,
      ...engines.map((engine) => rows.find((row) => row.set === set && row.engine === engine)?.figure.toFixed(3) ?? ''),
    ]),
  );
}

function leftOut(rows: readonly Skipped[]): string {
  return rows.map(({ what, why }) => `- ${what}: ${why}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---:').join('|')}|`, ...rows.map(line)].join('\n');
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function times(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 1 : 0);
}
