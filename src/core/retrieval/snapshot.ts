import type { DocumentSummary } from '../documents/document.ts';
import type { Embeddings } from '../indexing/embeddings.port.ts';
import type { LexicalIndex } from '../indexing/lexical-index.port.ts';
import type { PassageStore } from '../indexing/passage-store.port.ts';
import type { VectorIndex } from '../indexing/vector-index.port.ts';
import type { Acronym } from '../text/acronyms.ts';
import type { Background } from '../text/background.ts';
import type { Language } from '../text/language.ts';
import type { WordVectors } from '../text/word-vectors.ts';

/** One generation of a corpus as everything after indexing sees it. Never changes: a changed corpus gets a new snapshot. */
export interface CorpusSnapshot {
  readonly generation: number;
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  readonly embeddings: Embeddings;
  /** Languages that the embedder was made for; absent where it was made for all. */
  readonly embeddedLanguages?: ReadonlySet<Language>;
  /** Reads passages and documents of this generation. */
  readonly store: Pick<PassageStore, 'passages' | 'passagesOf' | 'document'>;
  /** By document id. */
  readonly documents: ReadonlyMap<string, DocumentSummary>;
  /** All that the corpus defines, in the order of their short forms. */
  readonly acronyms: readonly Acronym[];
  readonly background: Background;
  /** The built-in word vectors, whatever embedder the index uses: trained models judge by their cosines. */
  readonly words: WordVectors;
  readonly statistics: CorpusStatistics;
  /** No fact of the corpus but how it is asked: a claim counts as supported only where a sentence says it outright. */
  readonly isStrict?: boolean;
  /** The claim gate's lines for this corpus, where they were drawn. */
  readonly claimLines?: { readonly supportedFrom: number; readonly untouchedFrom: number };
}

export interface CorpusStatistics {
  readonly passages: number;
  /** Index terms in at least 40 % of the passages: what the whole corpus is about, so they tell passages apart badly. */
  readonly topicTerms: ReadonlySet<string>;
  /** Number of passages in each language; languages with none are absent. */
  readonly languages: ReadonlyMap<Language, number>;
}
