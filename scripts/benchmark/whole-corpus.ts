/**
 * `tsx whole-corpus.ts build|first|use FOLDER [SIZE] [DATA]`: the product's own store and indexes on disk, one step in a
 * process of its own. `build` makes them, `first` opens them and answers one question, `use` finds and adds a document.
 */
import path from 'node:path';
import { readEnglishBackground } from '../../src/adapters/background/english-background.ts';
import { readBuiltInEmbeddings } from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { diskIndexFiles } from '../../src/adapters/index-files/disk-index-files.ts';
import { openPassageStore } from '../../src/adapters/passage-store/open-passage-store.ts';
import { fileReader } from '../../src/adapters/readers/file-reader.ts';
import { HnswVectorIndex } from '../../src/adapters/vector-index/hnsw-vector-index.ts';
import { vectorIndexes } from '../../src/adapters/vector-index/vector-indexes.ts';
import { findPassages } from '../../src/app/find-passages.ts';
import { CorpusIndexes } from '../../src/app/indexing/corpus-indexes.ts';
import type { StoreChange } from '../../src/core/indexing/passage-store.port.ts';
import { splitIntoPassages } from '../../src/core/passages/split-into-passages.ts';
import { benchmarkText, RecombinedText } from './recombined-text.ts';

const paragraphsPerDocument = 20;
const questionsAsked = 200;
const addedDocuments = 5;
const [recallAsked, recallNearest] = [100, 20];

const [step, folder = '', size = '0', data] = process.argv.slice(2);
const opened = performance.now();
const { store } = openPassageStore(path.join(folder, 'passages.sqlite'));
const embeddings = readBuiltInEmbeddings();
const indexes = await CorpusIndexes.open({
  store,
  files: diskIndexFiles(path.join(folder, 'index')),
  embeddings,
  vectorIndexes: vectorIndexes(),
  background: readEnglishBackground(),
  words: embeddings,
});
if (step === 'build') await build();
else if (step === 'first') await first();
else await use();
await store.close();

async function build(): Promise<void> {
  const text = new RecombinedText(await benchmarkText(data), Number(size));
  const put: StoreChange['put'][number][] = [];
  for (let place = 0; place < text.size; place += paragraphsPerDocument) {
    const paragraphs = Array.from({ length: Math.min(paragraphsPerDocument, text.size - place) }, (_, offset) =>
      text.passage(place + offset),
    );
    put.push(await documentOf(`document-${place}`, paragraphs.join('\n\n')));
  }
  const before = process.cpuUsage();
  await indexes.apply({ put, remove: [] });
  const used = processorTime(before);
  const { statistics, vectors } = indexes.snapshot;
  const recall = vectors instanceof HnswVectorIndex ? vectors.recall(recallAsked, recallNearest) : undefined;
  report({ passages: statistics.passages, build: used, recall: recall ?? 1 });
}

async function first(): Promise<void> {
  await findPassages({ text: 'Which glaciers feed the rivers?' }, indexes.snapshot);
  report({ fromOpening: performance.now() - opened, fromStart: performance.now() });
}

async function use(): Promise<void> {
  const { questions } = await benchmarkText(data);
  const times: number[] = [];
  for (let asked = 0; asked < questionsAsked; asked += 1) {
    const text = questions[Math.floor((asked * questions.length) / questionsAsked)] ?? '';
    const started = performance.now();
    await findPassages({ text }, indexes.snapshot);
    times.push(performance.now() - started);
  }
  const additions: number[] = [];
  for (let added = 0; added < addedDocuments; added += 1) {
    const document = await documentOf(`new-${added}`, `In year ${added} the harbour of Aktau loaded grain and oil.`);
    const before = process.cpuUsage();
    await indexes.apply({ put: [document], remove: [] });
    additions.push(processorTime(before));
  }
  const at = (values: number[], share: number) => values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  report({ added: at(additions, 0.5), median: at(times, 0.5), slow: at(times, 0.95) });
}

async function documentOf(id: string, text: string): Promise<StoreChange['put'][number]> {
  const outcome = await fileReader.read({ path: `${id}.txt`, id, bytes: new TextEncoder().encode(text), hash: id });
  if (outcome.kind !== 'read') throw new Error(outcome.refusal.message);
  return { document: outcome.document, passages: splitIntoPassages(outcome.document) };
}

/** Milliseconds. */
function processorTime(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function report(figures: Record<string, number>): void {
  process.stdout.write(JSON.stringify(figures));
}
