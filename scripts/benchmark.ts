/**
 * `npm run benchmark -- [--data DIR] [--sizes 1000,10000,100000] [--only NAME,…] [--questions 200] [--vectors-up-to N]
 * [--speed-only] [--write]`: Footnote's search beside
 * others on the same passages and questions in the same run. Without --data the text is generated; with --write the
 * table and the plot in docs/ are drawn anew.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { footnoteHybrid, footnoteWords } from './benchmark/footnote-engines.ts';
import { measure, type SpeedFigures } from './benchmark/measure.ts';
import { plot } from './benchmark/plot.ts';
import { qualityTable } from './benchmark/quality.ts';
import { benchmarkText, recombinedPassages } from './benchmark/recombined-passages.ts';
import { fts5, miniSearch, orama } from './benchmark/rivals.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    'vectors-up-to': { type: 'string', default: '1000000' },
    questions: { type: 'string', default: '200' },
    'speed-only': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const engines = [footnoteWords, footnoteHybrid, miniSearch, orama, fts5].filter(
  ({ name }) => values.only === undefined || values.only.split(',').includes(name),
);
const text = await benchmarkText(values.data);
const questions = evenly(text.questions, Number(values.questions));
/** Milliseconds a question from which on an engine is left out of larger sizes. */
const tooSlow = 400;
const figures: SpeedFigures[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const passages = recombinedPassages(text, size);
  for (const engine of engines) {
    if (engine === footnoteHybrid && size > Number(values['vectors-up-to'])) continue;
    if (figures.some((figure) => figure.engine === engine.name && figure.median > tooSlow)) continue;
    const figure = await measure(engine, passages, questions);
    figures.push(figure);
    process.stderr.write(`${size} ${engine.name}: ${figure.median.toFixed(3)} ms\n`);
  }
}
const quality = values.data === undefined || values['speed-only'] ? '' : await qualityTable(values.data, engines);
const report = `# Benchmark

Machine: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} from other work too, Node ${process.version}. Text: ${text.origin}, four sentences a passage; ${questions.length} questions, the 20 best passages for each; an engine that takes more than ${tooSlow} ms is left out of larger sizes. Command: \`npm run benchmark -- --sizes ${values.sizes}${values.data === undefined ? '' : ' --data DIR'} --write\`.

## Speed

![Median time of a search by size of the corpus](benchmark.svg)

${speedTable(figures)}
${quality}`;
process.stdout.write(report);
if (values.write) {
  const docs = resolve(import.meta.dirname, '../docs');
  await mkdir(docs, { recursive: true });
  await writeFile(join(docs, 'benchmark.md'), report);
  await writeFile(join(docs, 'benchmark.svg'), plot(figures));
}

/** So many of the items, from all over the list. */
function evenly<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
}

function speedTable(rows: readonly SpeedFigures[]): string {
  const lines = rows.map(({ engine, passages, build, median, slow, memory, bytes }) => {
    const cells = [
      passages.toLocaleString('en'),
      engine,
      (build / 1000).toFixed(2),
      median.toFixed(3),
      slow.toFixed(3),
      (memory / 1e6).toFixed(0),
      bytes === undefined ? '' : (bytes / 1e6).toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `| passages | engine | build, s of processor | median, ms | 95 of 100 under, ms | memory, MB | index file, MB |
|---:|---|---:|---:|---:|---:|---:|
${lines.join('\n')}
`;
}
