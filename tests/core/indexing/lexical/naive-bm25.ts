import type { PassageTerms } from '../../../../src/core/indexing/lexical/segment.ts';
import type { LexicalHit, WeightedTerm } from '../../../../src/core/indexing/lexical-index.port.ts';

const [k1, b, side] = [1.2, 0.75, 0.5];

/** BM25 as the books have it, over plain lists: the oracle that the compact index must agree with. */
export function naiveBm25(
  passages: readonly PassageTerms[],
  query: readonly WeightedTerm[],
  limit: number,
): LexicalHit[] {
  const average = Math.max(1, passages.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, passages.length));
  const frequencies = query.map(({ term }) => passages.filter(({ text }) => text.includes(term)).length);
  return passages
    .map((passage) => ({
      passageId: passage.passageId,
      score: query.reduce((sum, { term, weight }, place) => {
        const documentFrequency = frequencies[place] ?? 0;
        const rarity = Math.log(1 + (passages.length - documentFrequency + 0.5) / (documentFrequency + 0.5));
        const frequency =
          Math.min(31, passage.text.filter((other) => other === term).length) +
          (passage.headings.includes(term) ? side : 0) +
          (passage.title.includes(term) ? side : 0);
        const norm = k1 * (1 - b + (b * passage.text.length) / average);
        return sum + (weight * rarity * frequency * (k1 + 1)) / (frequency + norm);
      }, 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score || first.passageId - second.passageId)
    .slice(0, limit);
}
