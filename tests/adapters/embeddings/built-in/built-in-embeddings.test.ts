import { describe, expect, it } from 'vitest';
import { readBuiltInEmbeddings } from '../../../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { stem } from '../../../../src/core/text/stems.ts';
import { cosine, describeEmbeddings } from '../../../contracts/embeddings.contract.ts';

describeEmbeddings('The built-in embedder', () => readBuiltInEmbeddings());

describe('the built-in embedder', () => {
  const embeddings = readBuiltInEmbeddings();
  const similarity = async (left: string, right: string) =>
    cosine(await embeddings.embedQuery(left), await embeddings.embedQuery(right));
  const wordSimilarity = (left: string, right: string) => embeddings.similarity(stem(left, 'en'), stem(right, 'en'));

  it('gives the same numbers each time it is read', async () => {
    const text = 'The government raised taxes on petroleum.';
    expect(await readBuiltInEmbeddings().embedQuery(text)).toEqual(await embeddings.embedQuery(text));
  });

  it('gives vectors of length 1, and zeros for a text without content', async () => {
    expect(Math.hypot(...(await embeddings.embedQuery('Who built the railway?')))).toBeCloseTo(1, 5);
    expect(Math.hypot(...(await embeddings.embedQuery('the of and')))).toBe(0);
  });

  it('finds related words closer than unrelated ones', () => {
    expect(wordSimilarity('tax', 'revenue')).toBeGreaterThan(wordSimilarity('tax', 'piano') + 0.1);
    expect(wordSimilarity('doctor', 'hospital')).toBeGreaterThan(wordSimilarity('doctor', 'railway') + 0.1);
    expect(wordSimilarity('railway', 'railway')).toBe(1);
  });

  it('measures two terms as the cosine of their vectors', () => {
    const [left, right] = [embeddings.vectorOf('tax'), embeddings.vectorOf('revenu')];
    expect(cosine([...(left ?? [])], [...(right ?? [])])).toBeCloseTo(wordSimilarity('tax', 'revenue'), 4);
    expect(Math.hypot(...(left ?? []))).toBeCloseTo(1, 5);
  });

  it('says the same of two terms the first time and later', () => {
    const fresh = readBuiltInEmbeddings();
    for (const [left, right] of [
      ['doctor', 'hospit'],
      ['tax', 'revenu'],
      ['railway', 'build'],
    ] as const)
      expect(fresh.similarity(left, right)).toBe(fresh.similarity(left, right));
  });

  it('finds nothing like a term that it did not learn but the term itself', () => {
    expect(embeddings.similarity('qyzylorda', 'city')).toBe(0);
    expect(embeddings.similarity('#1990', '#1991')).toBe(0);
    expect(embeddings.similarity('qyzylorda', 'qyzylorda')).toBe(1);
  });

  it('finds the text that says it in other words', async () => {
    const question = 'Why is relying on petroleum sales dangerous for the nation?';
    const answer = await similarity(question, 'The economy depends on oil revenues and suffers when prices fall.');
    expect(answer).toBeGreaterThan((await similarity(question, 'Students should sleep well before an exam.')) + 0.1);
  });

  it('matches a name that it never saw with the same name only', async () => {
    expect(await similarity('Qyzylorda', 'Qyzylorda oblast')).toBeGreaterThan(0.4);
    expect(Math.abs(await similarity('Qyzylorda', 'Xamarkbek'))).toBeLessThan(0.25);
    expect(embeddings.vectorOf('qyzylorda')).toBeUndefined();
  });

  it('keeps exact matches in a language that it did not learn', async () => {
    const question = 'Кто построил железную дорогу?';
    const right = await similarity(question, 'Железную дорогу построили рабочие.');
    expect(right).toBeGreaterThan((await similarity(question, 'Зимой река замерзает.')) + 0.3);
  });
});
