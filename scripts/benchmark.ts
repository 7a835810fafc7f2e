/**
 * `npm run benchmark -- [--data DIR] [--sizes 1000,10000,…] [--only NAME,…] [--corpus SIZE] [--figures FILE] [--write]`:
 * Footnote's search beside others on the same passages and questions. Each engine is measured on each size in a process of
 * its own, and the figures are kept in a file: a run that was stopped, or that names other sizes, goes on with what is
 * missing. Without --data the text is generated; with --write the tables and the plot in docs/ are drawn from all figures.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from './benchmark/engines.ts';
import { FiguresFile, type SpeedFigures } from './benchmark/figures.ts';
import { inProcess } from './benchmark/in-process.ts';
import { measureCorpus } from './benchmark/measure-corpus.ts';
import { plot } from './benchmark/plot.ts';
import { qualityOf, qualitySets } from './benchmark/quality.ts';
import { benchmarkText } from './benchmark/recombined-text.ts';
import { report } from './benchmark/report.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string', default: engines.map(({ name }) => name).join(',') },
    corpus: { type: 'string' },
    questions: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '600' },
    figures: { type: 'string', default: join(tmpdir(), 'footnote-benchmark.jsonl') },
    write: { type: 'boolean', default: false },
  },
});
/** Milliseconds a question from which on an engine is left out of larger sizes. */
const tooSlow = 3000;
/** Seconds that an engine is asked questions for. */
const askedFor = 60;
const file = await FiguresFile.open(values.figures);
const chosen = values.only.split(',');

for (const size of values.sizes.split(',').filter(Boolean).map(Number)) {
  for (const engine of chosen) await measureSpeed(engine, size);
}
if (values.corpus !== undefined) await measureWhole(Number(values.corpus));
if (values.data !== undefined) await measureQuality(values.data);
const page = report(await preface(), file.all);
process.stdout.write(page);
if (values.write) {
  const docs = resolve(import.meta.dirname, '../docs');
  await writeFile(join(docs, 'benchmark.md'), page);
  await writeFile(join(docs, 'benchmark.svg'), plot(speedFigures()));
}

async function measureSpeed(engine: string, passages: number): Promise<void> {
  const known = file.all.filter((row) => row.kind === 'speed' || row.kind === 'skipped');
  if (known.some((row) => row.engine === engine && row.passages === passages)) return;
  const slow = speedFigures().find((row) => row.engine === engine && row.passages < passages && row.median > tooSlow);
  if (slow !== undefined) {
    const why = `${slow.median.toFixed(0)} ms a question with ${slow.passages.toLocaleString('en')} already`;
    return file.add({ kind: 'skipped', engine, passages, why });
  }
  const given = [engine, String(passages), values.questions, String(askedFor)];
  try {
    const script = './measure-engine.ts';
    const figures = await inProcess<SpeedFigures>(script, [...given, ...dataGiven()], Number(values.seconds));
    await file.add(figures);
    process.stderr.write(`${engine}, ${passages}: ${figures.median.toFixed(3)} ms\n`);
  } catch (error) {
    await file.add({ kind: 'skipped', engine, passages, why: (error as Error).message });
  }
}

async function measureWhole(passages: number): Promise<void> {
  if (file.all.some((row) => row.kind === 'corpus' && row.asked === passages)) return;
  const folder = await mkdtemp(join(tmpdir(), 'footnote-benchmark-'));
  await file.add(await measureCorpus(passages, values.data, folder, Number(values.seconds)));
}

async function measureQuality(data: string): Promise<void> {
  for (const set of qualitySets) {
    for (const engine of chosen) {
      if (file.all.some((row) => row.kind === 'quality' && row.engine === engine && row.set === set)) continue;
      // A rival that is not installed is named among those left out of the search table.
      const figures = await qualityOf(data, engine, set).catch(() => undefined);
      if (figures !== undefined) await file.add(figures);
    }
  }
}

async function preface(): Promise<string> {
  const { origin } = await benchmarkText(values.data);
  const sizes = [...new Set(speedFigures().map(({ passages }) => passages))].join(',');
  const corpora = file.all.flatMap((row) => (row.kind === 'corpus' ? [` --corpus ${row.asked}`] : []));
  const load = loadavg()[0]?.toFixed(1) ?? 'unknown';
  return `Machine: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}, load ${load} at the end: what else runs there makes the slower questions slower. Text: ${origin}, four sentences a passage; at most ${values.questions} questions, the 20 best passages for each; an engine is asked for at most ${askedFor} seconds and left out of larger sizes when it takes more than ${tooSlow / 1000} s a question. Building is processor time. Vector stores have Footnote's own vectors. Command: \`npm run benchmark -- --sizes ${sizes}${values.data === undefined ? '' : ' --data DIR'}${corpora.join('')} --write\`; rivals over vectors come with \`npm install --prefix scripts/benchmark/rivals\`.`;
}

function speedFigures(): SpeedFigures[] {
  return file.all.filter((row) => row.kind === 'speed').sort((a, b) => a.passages - b.passages);
}

function dataGiven(): string[] {
  return values.data === undefined ? [] : [resolve(values.data)];
}
