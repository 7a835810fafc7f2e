import type { Reranker } from '../../core/retrieval/reranker.port.ts';
import { openPairClassifier } from './pair-classifier.ts';

/** A cross-encoder that runs here. @throws UserError see `openModel` */
export async function openLocalReranker(folder: string, name: string): Promise<Reranker> {
  const classifier = await openPairClassifier(folder, name, 'reranker');
  return {
    async rerank(query, texts) {
      const rows = await classifier.classify(texts.map((text) => [query, text] as const));
      return rows.map(([score = 0]) => score);
    },
  };
}
