import type { Language } from '../text/language.ts';

/**
 * Turns text into vectors. The method names are LangChain's, so any LangChain embeddings object fits as it is.
 * Vectors of one embedder have one length; texts in a batch come back in order. Failures are thrown, never returned as empty vectors.
 */
export interface Embeddings {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

/** An embedder and what the manifest records of it: an index built with another identity is rebuilt, never opened. */
export interface IdentifiedEmbeddings {
  readonly embeddings: Embeddings;
  /** Names embedder and version, such as `footnote-words-1`. */
  readonly identity: string;
  readonly dimensions: number;
  /** Languages that it was made for; absent where it was made for all. In others its cosines count for less. */
  readonly languages?: ReadonlySet<Language>;
}
