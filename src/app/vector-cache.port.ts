/** Vectors of texts that were embedded before; survives a kill at any moment. */
export interface VectorCache {
  /** In the order of the keys; undefined where there is none. */
  get(keys: readonly string[]): Promise<(number[] | undefined)[]>;
  put(entries: readonly { readonly key: string; readonly vector: readonly number[] }[]): Promise<void>;
}
