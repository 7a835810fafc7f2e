import type { Embeddings } from '../core/indexing/embeddings.port.ts';

/** The same sentences are compared with question after question; some megabytes at most. */
const rememberedTexts = 2000;
const remembered = new WeakMap<Embeddings, Map<string, number[]>>();

/** Cosine of a text with each of the others, in their order, by vectors of length 1 (or 0, which is like nothing). */
export async function cosinesWith(text: string, others: readonly string[], embeddings: Embeddings): Promise<number[]> {
  if (others.length === 0) return [];
  const vector = await embeddings.embedQuery(text);
  const vectors = await vectorsOf(others, embeddings);
  return others.map((other) =>
    (vectors.get(other) ?? []).reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0),
  );
}

async function vectorsOf(texts: readonly string[], embeddings: Embeddings): Promise<ReadonlyMap<string, number[]>> {
  let known = remembered.get(embeddings) ?? new Map<string, number[]>();
  const unknown = [...new Set(texts)].filter((text) => !known.has(text));
  if (known.size + unknown.length > rememberedTexts) {
    known = new Map(texts.flatMap((text) => (known.has(text) ? [[text, known.get(text) ?? []]] : [])));
  }
  remembered.set(embeddings, known);
  const made = unknown.length === 0 ? [] : await embeddings.embedDocuments(unknown);
  for (const [index, text] of unknown.entries()) known.set(text, made[index] ?? []);
  return known;
}
