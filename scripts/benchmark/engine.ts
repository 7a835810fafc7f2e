/** Something that finds passages by their words. */
export interface Engine {
  readonly name: string;
  /** Indexes passages; the ids that `search` gives are their places. */
  build(passages: readonly string[]): Promise<BuiltEngine>;
}

interface BuiltEngine {
  /** Places of the best passages, best first. */
  search(question: string, limit: number): Promise<readonly number[]> | readonly number[];
  /** Size of the index in bytes, where the engine tells. */
  readonly bytes?: number;
  close?(): void;
}
