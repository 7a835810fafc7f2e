import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { readBuiltInEmbeddings } from '../../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { exactVectorIndexes } from '../../../src/adapters/vector-index/exact-vector-index.ts';
import { PassageReader } from '../../../src/core/indexing/index-terms.ts';
import { SegmentBuilder } from '../../../src/core/indexing/lexical/segment-builder.ts';
import { SegmentedLexicalIndex } from '../../../src/core/indexing/lexical/segmented-lexical-index.ts';
import type { PassageVector } from '../../../src/core/indexing/vector-index.port.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';
import type { CorpusSnapshot } from '../../../src/core/retrieval/snapshot.ts';

const background = readEnglishBackground();
const embeddings = readBuiltInEmbeddings();
const document = { id: 'all', title: '', metadata: {}, hash: '' };
const passagesPerStep = 2000;

/** A corpus in memory that grows by plain texts; the passage of the text at place `n` has the id `n + 1`. Vectors are compared exactly. */
export class GrowingCorpus {
  readonly #texts: string[] = [];
  #lexical = new SegmentedLexicalIndex([]);
  #vectors = exactVectorIndexes.empty(embeddings.dimensions);

  async add(texts: readonly string[]): Promise<void> {
    const reader = new PassageReader([]);
    for (let start = 0; start < texts.length; start += passagesPerStep) {
      const builder = new SegmentBuilder();
      const vectors: PassageVector[] = [];
      for (const text of texts.slice(start, start + passagesPerStep)) {
        this.#texts.push(text);
        const passage = this.#passage(this.#texts.length);
        builder.add(reader.read(passage, '').terms);
        vectors.push({ passageId: passage.id, vector: await embeddings.embedQuery(text) });
      }
      this.#lexical = this.#lexical.updated(builder.build(), []);
      this.#vectors = await this.#vectors.updated(vectors, []);
    }
  }

  get snapshot(): CorpusSnapshot {
    const size = this.#texts.length;
    return {
      generation: size,
      lexical: this.#lexical,
      vectors: this.#vectors,
      embeddings,
      embeddedLanguages: embeddings.languages,
      store: {
        passages: async (ids) => ids.map((id) => this.#passage(id)),
        passagesOf: async () => [],
        document: async () => undefined,
      },
      documents: new Map([[document.id, document]]),
      acronyms: [],
      background,
      words: embeddings,
      statistics: { passages: size, topicTerms: new Set(), languages: new Map([['en', size]]) },
    };
  }

  #passage(id: number): Passage {
    const prose = this.#texts[id - 1] ?? '';
    const place = { documentId: document.id, ordinal: id - 1, start: 0, end: prose.length, line: 1 };
    return { id, ...place, prose, headings: [], language: 'en', sentences: [], twin: id };
  }
}
