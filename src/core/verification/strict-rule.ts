import type { Alignment } from './alignment.ts';
import type { Comparison } from './comparison.ts';

/** A match from here on counts as the same word. */
const sameWord = 0.9;
/** Share of the claim's neighbouring content words that must be neighbours in the evidence too. */
const leastPairsKept = 0.6;
/** How far apart they may stand there. */
const pairReach = 6;

/**
 * Whether a claim without conflicts is said outright: every content word, number and name stands in at most two sentences
 * of the evidence (title and headings count), and most neighbouring words are neighbours there in the same order.
 */
export function isSaidOutright(alignment: Alignment, comparison: Comparison): boolean {
  if (alignment.together.some((match) => match < sameWord)) return false;
  const whole = alignment.best.matches.every((match) => match >= sameWord);
  const kept = pairsKept(alignment);
  return kept > leastPairsKept && (whole || comparison.pairs.length > 0);
}

/** Share, by weight, of neighbouring content words of the claim that stand close together in the same order in one read sentence. */
export function pairsKept(alignment: Alignment): number {
  const { claim, weights } = alignment;
  let kept = 0;
  let total = 0;
  for (let index = 1; index < claim.content.length; index += 1) {
    const one = claim.tokens[claim.content[index - 1] ?? 0]?.term ?? '';
    const other = claim.tokens[claim.content[index] ?? 0]?.term ?? '';
    const weight = (weights[index - 1] ?? 0) + (weights[index] ?? 0);
    total += weight;
    const close = alignment.ranked.some(({ sentence }) => {
      const places = sentence.positions.get(one);
      const others = sentence.positions.get(other);
      return places?.some((place) => others?.some((next) => next > place && next - place <= pairReach));
    });
    if (close) kept += weight;
  }
  return total === 0 ? alignment.best.coverage : kept / total;
}
