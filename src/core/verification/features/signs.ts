import type { Alignment } from '../alignment.ts';
import type { AnalysedText } from '../analysed-text.ts';
import type { Comparison } from '../comparison.ts';
import { lowersOf } from '../conflicts/compared-pair.ts';
import { downward } from '../lexicon/opposites.ts';
import { hindering, negatorLength } from '../lexicon/polarity.ts';

/** So many words before the first and after the last shared word still belong to what the sentence says of the claim. */
const margin = 3;

/**
 * Whether claim and sentence point the same way, read off the words that turn what stands beside them: negators, words of
 * less ("reduce") and of hindrance ("block"). An odd number of them turns a statement round, an even number leaves it.
 */
export function signFeatures({ claim, best, ranked }: Alignment, comparison: Comparison): Record<string, number> {
  const shared = comparison.pairs.map(([, place]) => place).filter((place) => best.sentence.content.includes(place));
  const first = shared.length === 0 ? 0 : Math.max(0, Math.min(...shared) - margin);
  const last = shared.length === 0 ? best.sentence.tokens.length : Math.max(...shared) + margin;
  const claimed = turnsIn(claim, 0, claim.tokens.length);
  const sourced = turnsIn(best.sentence, first, last);
  const turned = claimed > 0;
  const otherwise = ranked.filter(({ sentence }) => turnsIn(sentence, 0, sentence.tokens.length) > 0 !== turned);
  return {
    signsDiffer: (claimed + sourced) % 2,
    turnedOnOneSide: turned === sourced > 0 ? 0 : 1,
    turnedOtherwise: otherwise.length / ranked.length,
  };
}

/** The sentences of a text are read for claim after claim. */
const remembered = new WeakMap<AnalysedText, readonly number[]>();

/** How many words of the tokens `[first, last]` turn a statement round. */
function turnsIn(text: AnalysedText, first: number, last: number): number {
  const turning = remembered.get(text) ?? turningWords(text);
  remembered.set(text, turning);
  return turning.filter((position) => position >= first && position <= last).length;
}

function turningWords(text: AnalysedText): number[] {
  const lowers = lowersOf(text);
  return text.tokens.flatMap(({ term }, position) =>
    negatorLength(lowers, position) > 0 || downward.has(term) || hindering.has(term) ? position : [],
  );
}
