import { inverseDocumentFrequency } from '../indexing/lexical/bm25.ts';
import { placesPerWord } from '../indexing/lexical/posting-places.ts';
import type { LexicalIndex } from '../indexing/lexical-index.port.ts';
import type { Question } from './question.ts';

/** Two content terms that follow one another in a question. */
export interface NeighbouringTerms {
  readonly first: string;
  readonly second: string;
  /** What the pair counts for among the question's pairs; the shares of all add up to 1. */
  readonly share: number;
}

/** Content words further apart than this say nothing together. */
const widestGap = 8;

/** The question's neighbouring terms; a pair counts for as much as the commoner of its two tells passages apart. */
export function neighbouringTerms(
  { sequence }: Pick<Question, 'sequence'>,
  lexical: Pick<LexicalIndex, 'size' | 'documentFrequency'>,
): NeighbouringTerms[] {
  const rarities = sequence.map((term) => inverseDocumentFrequency(lexical.size, lexical.documentFrequency(term)));
  const pairs = sequence.slice(1).flatMap((second, place) => {
    const first = sequence[place] ?? second;
    const share = Math.min(rarities[place] ?? 0, rarities[place + 1] ?? 0);
    return first === second ? [] : [{ first, second, share }];
  });
  const total = pairs.reduce((sum, { share }) => sum + share, 0);
  return total === 0 ? [] : pairs.map((pair) => ({ ...pair, share: pair.share / total }));
}

/**
 * How near the question's neighbours stand to one another in each of the passages, in either order: 1 where every pair is
 * side by side, less by the square root of the distance. That words which belong together in a question do so in its
 * answer is the sequential dependence of Metzler and Croft, "A Markov Random Field Model for Term Dependencies" (2005).
 */
export function proximities(
  pairs: readonly NeighbouringTerms[],
  passageIds: readonly number[],
  lexical: Pick<LexicalIndex, 'places'>,
): number[] {
  const terms = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  const numbered = pairs.map(({ first, second, share }) => ({
    first: terms.indexOf(first),
    second: terms.indexOf(second),
    share,
  }));
  return lexical.places(terms, passageIds).map((places) => {
    let sum = 0;
    for (const { first, second, share } of numbered) {
      const gap = leastGap(places[first] ?? [], places[second] ?? []) / placesPerWord;
      if (gap <= widestGap) sum += share / Math.sqrt(Math.max(1, gap));
    }
    return sum;
  });
}

/** Of two ascending lists the least distance between one's place and the other's. */
function leastGap(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let least = Number.POSITIVE_INFINITY;
  let [one, other] = [0, 0];
  while (one < first.length && other < second.length) {
    const distance = (first[one] as number) - (second[other] as number);
    least = Math.min(least, Math.abs(distance));
    if (distance < 0) one += 1;
    else other += 1;
  }
  return least;
}
