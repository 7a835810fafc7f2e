import type { Evidence } from '../core/retrieval/evidence.ts';
import type { Reranker } from '../core/retrieval/reranker.port.ts';

/** Passages that a reranker reads for each that is wanted. */
export const rerankedFor = 3;

/**
 * The passages in the order of a reranker, the best `limit` of them. It changes the order alone: whether a passage answers
 * is decided as ever.
 */
export async function rerankEvidence(
  question: string,
  evidence: readonly Evidence[],
  limit: number,
  reranker: Reranker,
): Promise<Evidence[]> {
  const texts = evidence.map(({ passage, document }) =>
    [document.title, ...passage.headings, passage.prose].join('\n'),
  );
  const scores = await reranker.rerank(question, texts);
  return evidence
    .map((one, index) => ({ one, score: scores[index] ?? 0, index }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, limit)
    .map(({ one }) => one);
}
