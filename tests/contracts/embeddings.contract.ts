import { describe, expect, it } from 'vitest';
import type { IdentifiedEmbeddings } from '../../src/core/indexing/embeddings.port.ts';

const texts = [
  'The river froze in winter.',
  'Taxes pay for the railway.',
  'La rivière gèle en hiver.',
  '河流在冬天结冰。',
];

/** What every embedder promises, whatever it is made of. */
export function describeEmbeddings(
  name: string,
  open: () => Promise<IdentifiedEmbeddings> | IdentifiedEmbeddings,
): void {
  describe(`${name} as Embeddings`, () => {
    it('gives one vector of the announced length for each text', async () => {
      const { embeddings, dimensions } = await open();
      const vectors = await embeddings.embedDocuments(texts);
      expect(vectors.map((vector) => vector.length)).toEqual(texts.map(() => dimensions));
      expect((await embeddings.embedQuery('Who pays for the railway?')).length).toBe(dimensions);
      expect(vectors.flat().every(Number.isFinite)).toBe(true);
    });

    it('keeps the order of the texts, alone or in a batch', async () => {
      const { embeddings } = await open();
      const vectors = await embeddings.embedDocuments(texts);
      for (const [place, text] of texts.entries()) {
        const [alone = []] = await embeddings.embedDocuments([text]);
        alone.forEach((value, index) => {
          expect(value).toBeCloseTo(vectors[place]?.[index] ?? Number.NaN, 5);
        });
      }
    });

    it('answers an empty batch with no vectors', async () => {
      const { embeddings } = await open();
      expect(await embeddings.embedDocuments([])).toEqual([]);
    });

    it('finds a text nearest to a question in the same words', async () => {
      const { embeddings } = await open();
      const question = await embeddings.embedQuery('What pays for the railway?');
      const cosines = (await embeddings.embedDocuments(texts)).map((vector) => cosine(question, vector));
      expect(cosines.indexOf(Math.max(...cosines))).toBe(1);
    });

    it('has an identity that names embedder and version', async () => {
      expect((await open()).identity).toMatch(/\S/);
    });
  });
}

export function cosine(left: readonly number[], right: readonly number[]): number {
  const product = left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
  return product / Math.max(Math.hypot(...left) * Math.hypot(...right), 1e-12);
}
