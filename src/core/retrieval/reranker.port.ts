/** Puts passages in order by reading each together with the question. */
export interface Reranker {
  /** One score for each text, in their order; higher is better, comparable within one call only. Failures are thrown. */
  rerank(query: string, texts: readonly string[]): Promise<number[]>;
}
