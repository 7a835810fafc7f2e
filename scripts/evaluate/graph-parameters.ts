/**
 * `npx tsx scripts/evaluate/graph-parameters.ts [--data DIR] [--size 20000]`: what links, candidates when adding and
 * candidates when searching cost and bring in the vector graph, as a table in Markdown: recall of the 20 true nearest, time
 * to add a passage and to answer a question. The parameters in src/adapters/vector-index/native-graph.ts come from here.
 */
import { parseArgs } from 'node:util';
import { readBuiltInEmbeddings } from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { ExactVectorIndex } from '../../src/adapters/vector-index/exact-vector-index.ts';
import { type GraphParameters, NativeGraph, nativeModule } from '../../src/adapters/vector-index/native-graph.ts';
import { unit } from '../../src/adapters/vector-index/vector-block.ts';
import type { PassageVector } from '../../src/core/indexing/vector-index.port.ts';
import { benchmarkText, RecombinedText } from '../benchmark/recombined-text.ts';

const linksTried = [16, 24, 32];
const addingTried = [120, 200];
const searchingTried = [100, 200, 400, 600];
const nearest = 20;
const questionsAsked = 200;

const { values } = parseArgs({ options: { data: { type: 'string' }, size: { type: 'string', default: '20000' } } });
const native = nativeModule();
if (native === undefined) throw new Error('hnswlib-node is not installed here.');
const source = await benchmarkText(values.data);
const text = new RecombinedText(source, Number(values.size));
const embeddings = readBuiltInEmbeddings();
const points: PassageVector[] = [];
for (let place = 0; place < text.size; place += 1) {
  points.push({ passageId: place + 1, vector: await embeddings.embedQuery(text.passage(place)) });
}
const exact = await new ExactVectorIndex(embeddings.dimensions, []).updated(points, []);
const questions: { readonly vector: Float32Array; readonly right: ReadonlySet<number> }[] = [];
for (let asked = 0; asked < questionsAsked; asked += 1) {
  const question = source.questions[Math.floor((asked * source.questions.length) / questionsAsked)] ?? '';
  const vector = unit(await embeddings.embedQuery(question), embeddings.dimensions);
  questions.push({ vector, right: new Set(exact.search(vector, nearest).map(({ passageId }) => passageId)) });
}
process.stdout.write(
  `| links | candidates when adding | when searching | recall@${nearest} | adding, ms | search, ms |\n`,
);
process.stdout.write('|---:|---:|---:|---:|---:|---:|\n');
for (const links of linksTried) {
  for (const candidatesWhenAdding of addingTried) await printRows({ links, candidatesWhenAdding });
}

async function printRows(making: Omit<GraphParameters, 'candidatesWhenSearching'>): Promise<void> {
  if (native === undefined) return;
  const before = process.cpuUsage();
  const graph = NativeGraph.empty(native, embeddings.dimensions, { ...making, candidatesWhenSearching: nearest });
  await graph.add(points);
  const adding = millisecondsSince(before) / points.length;
  for (const candidatesWhenSearching of searchingTried) {
    graph.searchAmong(candidatesWhenSearching);
    const started = process.cpuUsage();
    const found = questions.map(({ vector }) => graph.search(vector, nearest));
    const search = millisecondsSince(started) / questions.length;
    const right = found.flatMap((hits, place) =>
      hits.filter(({ passageId }) => questions[place]?.right.has(passageId)),
    );
    const recall = right.length / (questions.length * nearest);
    const cells = [making.links, making.candidatesWhenAdding, candidatesWhenSearching, recall.toFixed(3)];
    process.stdout.write(`| ${[...cells, adding.toFixed(2), search.toFixed(2)].join(' | ')} |\n`);
  }
}

/** Of processor time. */
function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
