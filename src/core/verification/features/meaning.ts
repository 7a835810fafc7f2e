import { type Alignment, coverageOf } from '../alignment.ts';
import type { Comparison } from '../comparison.ts';
import type { VerificationResources } from '../resources.ts';

const matched = 0.5;
/** A related word counts at most so much of the same one. */
const relatedMatch = 0.8;

/**
 * What word vectors say of the words that differ: how near the unmatched words of the claim come to any word of the best
 * sentence, and how alike the words are that stand in each other's place. Names and numbers are left out.
 */
export function meaningFeatures(
  { claim, best, weights }: Alignment,
  comparison: Comparison,
  { similarity }: VerificationResources,
): Record<string, number> {
  const { sentence, matches } = best;
  const terms = [...sentence.positions].flatMap(([term, [place = 0]]) =>
    sentence.names[place] || sentence.tokens[place]?.kind !== 'word' || claim.positions.has(term) ? [] : term,
  );
  const related = claim.content.map((position, index) => {
    const match = matches[index] ?? 0;
    const token = claim.tokens[position];
    if (match >= matched || token?.kind !== 'word' || claim.names[position]) return match;
    return Math.max(match, ...terms.map((term) => relatedMatch * similarity(token.term, term)));
  });
  const open = related.filter((_, index) => (matches[index] ?? 0) < matched);
  return {
    relatedCoverage: coverageOf(related, weights),
    relatedOfMissing: open.length === 0 ? 1 : open.reduce((sum, one) => sum + one, 0) / open.length,
    leastRelated: open.length === 0 ? 1 : Math.min(...open),
    exchangedKin: kinshipOfExchanged(claim, sentence, comparison, similarity),
  };
}

/** The greatest cosine between two words that stand in each other's place; 0 where no two do. */
function kinshipOfExchanged(
  claim: Alignment['claim'],
  sentence: Alignment['claim'],
  { slots }: Comparison,
  similarity: VerificationResources['similarity'],
): number {
  let most = 0;
  for (const { claimed, sourced } of slots) {
    const ours = claimed.filter((at) => claim.content.includes(at));
    const theirs = sourced.filter((at) => sentence.content.includes(at));
    if (ours.length !== 1 || theirs.length !== 1) continue;
    const one = claim.tokens[ours[0] ?? 0]?.term ?? '';
    const other = sentence.tokens[theirs[0] ?? 0]?.term ?? '';
    most = Math.max(most, similarity(one, other));
  }
  return most;
}
