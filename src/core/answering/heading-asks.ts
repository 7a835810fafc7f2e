import type { RankedSentence } from './rank-sentences.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A heading of one word names a subject; only one of several says what is told of it. */
const fewestTerms = 2;

/**
 * Whether the author put the question above the best sentence: the nearest heading ("Why the tower leans") says
 * nothing that is not asked, and what stands in no heading or title is said in the passage itself. Questions for a date, a
 * number, a person or a place want more than the right section.
 */
export function headingAsks({ question, terms }: WeightedQuestion, { passage }: RankedSentence): boolean {
  if (/^(?:when|how-many|who|where|yes-no|both-sides)$/.test(question.type) || question.comparisons.length > 0)
    return false;
  const { headingTerms, context, terms: said } = passage;
  const asked = new Set(terms.map(({ term }) => term));
  return (
    headingTerms.size >= fewestTerms &&
    [...headingTerms].every((term) => asked.has(term)) &&
    [...asked].every((term) => context.has(term) || said.has(term))
  );
}
