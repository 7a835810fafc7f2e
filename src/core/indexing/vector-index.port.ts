import type { IndexDraft, IndexFolder } from './index-files.port.ts';
import type { PassageFilter } from './passage-filter.ts';

/**
 * Nearest neighbours by cosine over passage ids. An index never changes: updating gives a new one, which may share
 * memory with the old. Implementations: exact (oracle, small corpora, fallback) and HNSW.
 */
export interface VectorIndex {
  readonly dimensions: number;
  /** Number of passages. */
  readonly size: number;
  /** The index after removing passages (unknown ids are ignored), then adding or replacing others. */
  updated(added: readonly PassageVector[], removedIds: readonly number[]): Promise<VectorIndex>;
  /** Best first, ties by id, at most `limit`, only passages that the filter lets through. */
  search(vector: ArrayLike<number>, limit: number, filter?: PassageFilter): VectorHit[];
  /** Cosine with each of the passages, in their order; 0 for one that is not in the index. */
  similarities(vector: ArrayLike<number>, passageIds: readonly number[]): number[];
  save(draft: IndexDraft): Promise<void>;
}

export interface PassageVector {
  readonly passageId: number;
  /** Of any length but zero; the cosine with a vector of zeros is 0. */
  readonly vector: ArrayLike<number>;
}

export interface VectorHit {
  readonly passageId: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

/** Makes and opens vector indexes of one kind. */
export interface VectorIndexes {
  /** Recorded in the manifest: files of another kind are rebuilt, never opened. */
  readonly kind: string;
  empty(dimensions: number): VectorIndex;
  /** Opens what `save` wrote. */
  open(folder: IndexFolder, dimensions: number): Promise<VectorIndex>;
}
