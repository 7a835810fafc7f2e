import type { CorpusFigures, Figures, QualityFigures, Skipped, SpeedFigures } from './figures.ts';

/** Everything that was measured as Markdown. @param preface how and on what it was measured */
export function report(preface: string, figures: readonly Figures[]): string {
  const of = <Kind extends Figures['kind']>(kind: Kind) =>
    figures.filter((one): one is Extract<Figures, { kind: Kind }> => one.kind === kind);
  const sections = [
    `# Benchmark\n\n${preface}`,
    `## Search\n\n![Median time of a search by size of the corpus](benchmark.svg)\n\n${speedTable(of('speed'))}`,
    `### How many times as long as Footnote others take\n\nMedian of a search, of others over Footnote's words alone / words and vectors; building, of others over Footnote's words.\n\n${ratioTable(of('speed'))}`,
    leftOut(of('skipped')),
    of('corpus').length === 0 ? '' : `## The whole product on disk\n\n${corpusTable(of('corpus'))}`,
    of('quality').length === 0
      ? ''
      : `## Quality\n\nWhole documents of public sets; MRR@10, or nDCG@10 for CISI and CACM, where several documents are right.\n\n${qualityTable(of('quality'))}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
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
      String(row.questions),
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
          times(row.median, words.median),
          hybrid === undefined ? '' : times(row.median, hybrid.median),
          times(row.build, words.build),
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
      (row.rebuilt / 1000).toFixed(1),
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
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ engine, passages, why }) => `- ${engine}, ${passages.toLocaleString('en')} passages: ${why}`,
  );
  return `Left out:\n${lines.join('\n')}`;
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

function times(other: number, own: number): string {
  return (other / own).toFixed(other / own < 10 ? 1 : 0);
}
