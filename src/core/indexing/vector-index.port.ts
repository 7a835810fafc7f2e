import type { PassageFilter } from './passage-filter.ts';

/** Nearest neighbours by cosine over passage ids. Implementations: exact (oracle, small corpora, fallback) and HNSW. */
export interface VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  /** Adds or replaces; the vector need not be normalised. A vector of zeros is never found. */
  add(passageId: number, vector: ArrayLike<number>): void;
  /** Removes; unknown ids are ignored. */
  remove(passageId: number): void;
  /** Best first, at most `limit`, only passages that the filter lets through; similarity is the cosine, -1 to 1. */
  search(vector: ArrayLike<number>, limit: number, filter?: PassageFilter): VectorHit[];
  /** Cosine with each of the passages, in their order; 0 for one that is not in the index. */
  similarities(vector: ArrayLike<number>, passageIds: readonly number[]): number[];
  /** Writes the whole index to one file, flushed to disk. The caller sees to it that a reader never meets a half-written one. */
  save(file: string): Promise<void>;
}

export interface VectorHit {
  readonly passageId: number;
  readonly similarity: number;
}

/** Makes and opens vector indexes of one kind. */
export interface VectorIndexes {
  /** Recorded in the manifest: a file of another kind is rebuilt, never opened. */
  readonly kind: string;
  create(dimensions: number): VectorIndex;
  /** Opens what `save` wrote. Throws a `Fault` of code `damaged-vector-index` for any other file. */
  open(file: string, dimensions: number): Promise<VectorIndex>;
}
