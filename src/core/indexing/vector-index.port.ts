/** Nearest neighbours by cosine over passage ids. Implementations: exact (oracle, small corpora, fallback) and HNSW. */
export interface VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  /** Adds or replaces; the vector need not be normalised. */
  add(passageId: number, vector: ArrayLike<number>): void;
  /** Removes; unknown ids are ignored. */
  remove(passageId: number): void;
  /** Best first, at most `limit`; similarity is the cosine, -1 to 1. */
  search(vector: ArrayLike<number>, limit: number): VectorHit[];
  /** Writes the whole index to one file, with a checksum, replacing it atomically. */
  save(file: string): Promise<void>;
}

export interface VectorHit {
  readonly passageId: number;
  readonly similarity: number;
}
