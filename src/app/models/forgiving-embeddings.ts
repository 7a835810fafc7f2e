import type { IdentifiedEmbeddings } from '../../core/indexing/embeddings.port.ts';

/**
 * An embedder whose failure costs a question its vector and not its answer: the question then gets the vector of length 0,
 * which is like nothing, and words alone find. Documents are another matter: without their vectors nothing is indexed.
 * @param say told why, in one line
 */
export function forgivingQuestions(embedder: IdentifiedEmbeddings, say: (line: string) => void): IdentifiedEmbeddings {
  const { embeddings, dimensions } = embedder;
  return {
    ...embedder,
    embeddings: {
      embedDocuments: (texts) => embeddings.embedDocuments(texts),
      embedQuery: (text) =>
        embeddings.embedQuery(text).catch((error: unknown) => {
          say(`${error instanceof Error ? error.message : String(error)} Words alone find the passages meanwhile.`);
          return new Array<number>(dimensions).fill(0);
        }),
    },
  };
}
