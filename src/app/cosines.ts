import type { Embeddings } from '../core/indexing/embeddings.port.ts';

/** Cosine of a text with each of the others, in their order, by vectors of length 1 (or 0, which is like nothing). */
export async function cosinesWith(text: string, others: readonly string[], embeddings: Embeddings): Promise<number[]> {
  if (others.length === 0) return [];
  const vector = await embeddings.embedQuery(text);
  const vectors = await embeddings.embedDocuments([...others]);
  return vectors.map((other) => other.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0));
}
