import { readEnglishBackground } from '../../src/adapters/background/english-background.ts';
import { readBuiltInEmbeddings } from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { vectorIndexes } from '../../src/adapters/vector-index/vector-indexes.ts';
import { PassageReader } from '../../src/core/indexing/index-terms.ts';
import { SegmentBuilder } from '../../src/core/indexing/lexical/segment-builder.ts';
import { segmentToBytes } from '../../src/core/indexing/lexical/segment-bytes.ts';
import { SegmentedLexicalIndex } from '../../src/core/indexing/lexical/segmented-lexical-index.ts';
import type { VectorIndex } from '../../src/core/indexing/vector-index.port.ts';
import type { Passage } from '../../src/core/passages/passage.ts';
import { queryTerms } from '../../src/core/retrieval/query-terms.ts';
import { analyseQuestion } from '../../src/core/retrieval/question.ts';
import { retrieve } from '../../src/core/retrieval/retrieve.ts';
import type { CorpusSnapshot } from '../../src/core/retrieval/snapshot.ts';
import type { BenchmarkPassages, Engine } from './engine.ts';

const background = readEnglishBackground();
const embeddings = readBuiltInEmbeddings();
const document = { id: 'benchmark', title: '', metadata: {}, hash: '' };
const passagesPerStep = 1000;

/** Our BM25 alone, the taking apart of the question included. */
export const footnoteWords: Engine = {
  name: 'Footnote words',
  async build(text) {
    const { lexical, bytes } = lexicalIndex(text);
    const snapshot = snapshotOf(text, lexical, vectorIndexes().empty(embeddings.dimensions));
    return {
      bytes,
      search(question, limit) {
        const terms = queryTerms(analyseQuestion(question, 'en', background), snapshot);
        return lexical.search(terms, limit).map(({ passageId }) => passageId - 1);
      },
    };
  },
};

/** What `find` does, without the store: words, vectors and nearness, all scores for every candidate. */
export const footnoteHybrid: Engine = {
  name: 'Footnote words and vectors',
  largest: { passages: 100_000, why: 'its graph alone takes half an hour to build' },
  async build(text) {
    const { lexical, bytes } = lexicalIndex(text);
    const snapshot = snapshotOf(text, lexical, await vectorIndex(text));
    return {
      bytes,
      async search(question, limit) {
        const found = await retrieve(analyseQuestion(question, 'en', background), snapshot, { limit });
        return found.map(({ passage }) => passage.id - 1);
      },
    };
  },
};

function lexicalIndex(text: BenchmarkPassages): { lexical: SegmentedLexicalIndex; bytes: number } {
  const reader = new PassageReader([]);
  const builder = new SegmentBuilder();
  for (let place = 0; place < text.size; place += 1) builder.add(reader.read(passageOf(text, place), '').terms);
  const segment = builder.build();
  return {
    lexical: new SegmentedLexicalIndex([]).updated(segment, []),
    bytes: segmentToBytes(segment).byteLength,
  };
}

/** In steps, so that no more vectors than a step's wait for their place in the graph. */
async function vectorIndex(text: BenchmarkPassages): Promise<VectorIndex> {
  let vectors = vectorIndexes().empty(embeddings.dimensions);
  for (let start = 0; start < text.size; start += passagesPerStep) {
    const count = Math.min(passagesPerStep, text.size - start);
    const rows = await embeddings.embedDocuments(
      Array.from({ length: count }, (_, step) => text.passage(start + step)),
    );
    vectors = await vectors.updated(
      rows.map((vector, step) => ({ passageId: start + step + 1, vector })),
      [],
    );
  }
  return vectors;
}

function passageOf(text: BenchmarkPassages, place: number): Passage {
  const id = place + 1;
  const prose = text.passage(place);
  const [documentId, start, end] = [document.id, 0, prose.length];
  return {
    id,
    documentId,
    ordinal: place,
    start,
    end,
    prose,
    headings: [],
    line: 1,
    language: 'en',
    sentences: [],
    twin: id,
  };
}

function snapshotOf(text: BenchmarkPassages, lexical: SegmentedLexicalIndex, vectors: VectorIndex): CorpusSnapshot {
  return {
    generation: 1,
    lexical,
    vectors,
    embeddings,
    embeddedLanguages: embeddings.languages,
    store: {
      passages: async (ids) => ids.map((id) => passageOf(text, id - 1)),
      passagesOf: async () => [],
      document: async () => undefined,
    },
    documents: new Map([[document.id, document]]),
    acronyms: [],
    background,
    words: embeddings,
    statistics: { passages: text.size, topicTerms: new Set(), languages: new Map([['en', text.size]]) },
  };
}
