import type { Reranker } from '../../core/retrieval/reranker.port.ts';

/** A reranker whose failure leaves passages in the order in which they were found. @param say told why, in one line */
export function forgivingReranker(reranker: Reranker, say: (line: string) => void): Reranker {
  return {
    rerank: (query, texts) =>
      reranker.rerank(query, texts).catch((error: unknown) => {
        say(`${error instanceof Error ? error.message : String(error)} Passages keep their own order meanwhile.`);
        return texts.map(() => 0);
      }),
  };
}
