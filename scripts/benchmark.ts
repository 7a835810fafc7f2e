/**
 * `npm run benchmark -- [--data DIR] [--sizes 1000,10000,…] [--only NAME,…] [--corpus SIZE,…] [--figures FILE] [--write]`:
 * Footnote's search beside others on the same passages and questions, the product on disk, and how well it ranks. Each part
 * is measured in a process of its own, and the figures are kept in a file: a run that was stopped, or that names other
 * sizes, goes on with what is missing. Without --data the text is generated, and quality is left out; with --write the
 * tables and the plot in docs/ are drawn from all figures.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNamed, engines } from './benchmark/engines.ts';
import { FiguresFile, speedRows } from './benchmark/figures.ts';
import { Measurements } from './benchmark/measurements.ts';
import { plot } from './benchmark/plot.ts';
import { benchmarkText } from './benchmark/recombined-text.ts';
import { report } from './benchmark/report.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    only: { type: 'string', default: engines.map(({ name }) => name).join(',') },
    corpus: { type: 'string', default: '100000' },
    questions: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '900' },
    figures: { type: 'string', default: join(tmpdir(), 'footnote-benchmark.jsonl') },
    write: { type: 'boolean', default: false },
  },
});
/** Seconds that an engine is asked questions for. */
const askedFor = 20;
const qualitySets = ['xquad_en', 'pubmedqa_pqal', 'clapnq_dev_a', 'cisi', 'cacm'];
const findSets = ['xquad_en', 'xquad_ru', 'xquad_zh', 'xquad_es'];
const file = await FiguresFile.open(values.figures);
const measure = new Measurements(file, Number(values.seconds));
const chosen = values.only.split(',').filter(Boolean);
const data = values.data === undefined ? [] : [resolve(values.data)];
const [started, loadBefore] = [performance.now(), load()];

for (const size of numbers(values.sizes)) {
  for (const engine of chosen) {
    const largest = engineNamed(engine)?.largest;
    if (largest !== undefined && size > largest.passages) {
      await measure.leaveOut(`${engine}, ${size.toLocaleString('en')} passages`, largest.why);
    } else await measure.speed(engine, size, [values.questions, String(askedFor), ...data]);
  }
}
for (const size of numbers(values.corpus)) {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-benchmark-'));
  await measure.corpus(size, data[0], folder);
  await rm(folder, { recursive: true, force: true });
}
for (const folder of data) {
  for (const set of findSets) await measure.find(set, folder);
  await measure.fusion(folder);
  for (const set of qualitySets) for (const engine of chosen) await measure.quality(engine, set, folder);
}
if (measure.count > 0) {
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
  const minutes = (performance.now() - started) / 60_000;
  await file.add({ kind: 'run', machine, loadBefore, loadAfter: load(), minutes });
}
const page = report(await preface(), file.all);
process.stdout.write(page);
if (values.write) {
  const docs = resolve(import.meta.dirname, '../docs');
  await writeFile(join(docs, 'benchmark.md'), page);
  await writeFile(join(docs, 'benchmark.svg'), plot(speedRows(file.all)));
}

async function preface(): Promise<string> {
  const { origin } = await benchmarkText(values.data);
  const options = `--sizes ${values.sizes} --corpus ${values.corpus}${values.data === undefined ? '' : ' --data DIR'}`;
  return `Text: ${origin}, four sentences a passage; at most ${values.questions} questions, the same for all, the 20 best passages for each; an engine is asked for ${askedFor} seconds, at least ten questions. Building is processor time. Vector stores have Footnote's own vectors. Command: \`npm run benchmark -- ${options} --write\`; rivals over vectors come with \`npm install --prefix scripts/benchmark/rivals\`.`;
}

function numbers(list: string): number[] {
  return list.split(',').filter(Boolean).map(Number);
}

/** Processes that wanted to run in the last minute, on average. */
function load(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}
