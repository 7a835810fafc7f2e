/** Passages by their places from 0. */
export interface BenchmarkPassages {
  readonly size: number;
  passage(place: number): string;
}

/** Something that finds passages, by words or by vectors. */
export interface Engine {
  readonly name: string;
  /** Where building or asking takes too long beyond a size: that size, and what would happen. */
  readonly largest?: { readonly passages: number; readonly why: string };
  /** Indexes the passages; what `search` gives are their places. */
  build(text: BenchmarkPassages): Promise<BuiltEngine>;
}

export interface BuiltEngine {
  /** Places of the best passages, best first. */
  search(question: string, limit: number): Promise<readonly number[]> | readonly number[];
  /** Size of the index in bytes, where the engine tells. */
  readonly bytes?: number;
  close?(): void;
}
