import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBuiltInEmbeddings } from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import type { BenchmarkPassages, BuiltEngine, Engine } from './engine.ts';

/** They are heavy, and only this benchmark wants them: `npm install --prefix scripts/benchmark/rivals` brings them. */
const rivalsFolder = fileURLToPath(new URL('./rivals/', import.meta.url));
const passagesPerStep = 1000;
const largest = { passages: 100_000, why: 'its vectors alone are gigabytes of numbers' };

interface LangChainStore {
  addVectors(vectors: number[][], documents: { pageContent: string; metadata: { place: number } }[]): Promise<void>;
  similaritySearchVectorWithScore(query: number[], limit: number): Promise<[{ metadata: { place: number } }, number][]>;
}

interface LlamaNode {
  readonly id_: string;
}

interface LlamaIndex {
  readonly TextNode: new (fields: { id_: string; text: string; embedding: number[] }) => LlamaNode;
  readonly SimpleVectorStore: new (options: {
    embedModel: unknown;
  }) => {
    add(nodes: LlamaNode[]): Promise<unknown>;
    query(query: { queryEmbedding: number[]; similarityTopK: number; mode: string }): Promise<{ ids: string[] }>;
  };
}

/** LangChain's store in memory with the same vectors as Footnote. */
export const langChainMemory: Engine = {
  name: 'LangChain memory store',
  largest,
  async build(text) {
    const { MemoryVectorStore } = await rival<{
      MemoryVectorStore: new (embeddings: unknown) => LangChainStore;
    }>('@langchain/classic/vectorstores/memory');
    return langChain(new MemoryVectorStore(readBuiltInEmbeddings()), text);
  },
};

/** LangChain's HNSWLib store with the same vectors as Footnote. */
export const langChainHnsw: Engine = {
  name: 'LangChain HNSWLib',
  largest,
  async build(text) {
    const { HNSWLib } = await rival<{
      HNSWLib: new (embeddings: unknown, options: { space: string }) => LangChainStore;
    }>('@langchain/community/vectorstores/hnswlib');
    return langChain(new HNSWLib(readBuiltInEmbeddings(), { space: 'cosine' }), text);
  },
};

/** LlamaIndex.TS' simple store with the same vectors as Footnote. */
export const llamaIndex: Engine = {
  name: 'LlamaIndex.TS simple store',
  largest,
  async build(text) {
    const { TextNode, SimpleVectorStore } = await rival<LlamaIndex>('llamaindex');
    const embeddings = readBuiltInEmbeddings();
    const store = new SimpleVectorStore({ embedModel: embeddings });
    for await (const { first, vectors, passages } of embedded(text)) {
      const nodes = passages.map(
        (passage, step) => new TextNode({ id_: String(first + step), text: passage, embedding: vectors[step] ?? [] }),
      );
      await store.add(nodes);
    }
    return {
      async search(question, limit) {
        const queryEmbedding = await embeddings.embedQuery(question);
        const { ids } = await store.query({ queryEmbedding, similarityTopK: limit, mode: 'default' });
        return ids.map(Number);
      },
    };
  },
};

async function langChain(store: LangChainStore, text: BenchmarkPassages): Promise<BuiltEngine> {
  const embeddings = readBuiltInEmbeddings();
  for await (const { first, vectors, passages } of embedded(text)) {
    const documents = passages.map((pageContent, step) => ({ pageContent, metadata: { place: first + step } }));
    await store.addVectors(vectors, documents);
  }
  return {
    async search(question, limit) {
      const found = await store.similaritySearchVectorWithScore(await embeddings.embedQuery(question), limit);
      return found.map(([{ metadata }]) => metadata.place);
    },
  };
}

async function* embedded(text: BenchmarkPassages) {
  const embeddings = readBuiltInEmbeddings();
  for (let first = 0; first < text.size; first += passagesPerStep) {
    const count = Math.min(passagesPerStep, text.size - first);
    const passages = Array.from({ length: count }, (_, step) => text.passage(first + step));
    yield { first, passages, vectors: await embeddings.embedDocuments(passages) };
  }
}

/** @throws Error that says what to do where the rival is not installed */
async function rival<Module>(name: string): Promise<Module> {
  const resolve = createRequire(pathToFileURL(`${rivalsFolder}package.json`)).resolve;
  await access(`${rivalsFolder}node_modules`).catch(() => {
    throw new Error('not installed: npm install --prefix scripts/benchmark/rivals');
  });
  return (await import(pathToFileURL(resolve(name)).href)) as Module;
}
