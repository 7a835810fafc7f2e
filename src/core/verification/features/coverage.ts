import { type Alignment, coverageOf } from '../alignment.ts';
import { plainNumbers } from '../conflicts/numbers.ts';
import { pairsKept } from '../strict-rule.ts';

const matched = 0.5;
const same = 0.999;

/** How much of the claim the evidence covers: by the best sentence, by the two best, by all of it, and by kind of word. */
export function coverageFeatures(alignment: Alignment): Record<string, number> {
  const { claim, weights, best, together, anywhere, ranked, sentences } = alignment;
  const exactly = (matches: readonly number[]) =>
    coverageOf(
      matches.map((match) => (match >= same ? 1 : 0)),
      weights,
    );
  const missingWeights = anywhere.map((match, index) => (weights[index] ?? 0) * (1 - match));
  const missingInBest = best.matches.map((match, index) => (weights[index] ?? 0) * (1 - match));
  const numbers = new Set(plainNumbers(claim));
  const missingOf = (matches: readonly number[], belongs: (position: number) => boolean) =>
    sum(
      claim.content.map((position, index) =>
        belongs(position) ? (weights[index] ?? 0) * (1 - (matches[index] ?? 0)) : 0,
      ),
    );
  const isName = (position: number) => claim.names[position] === true;
  const isNumber = (position: number) => claim.tokens[position]?.kind === 'number';
  const isOther = (position: number) => !isName(position) && !isNumber(position);
  const second = ranked[1]?.coverage ?? 0;
  return {
    exactBest: exactly(best.matches),
    softBest: best.coverage,
    exactTogether: exactly(together),
    softTogether: coverageOf(together, weights),
    softAnywhere: coverageOf(anywhere, weights),
    gainSecond: coverageOf(together, weights) - best.coverage,
    margin: best.coverage - second,
    largestMissing: Math.max(0, ...missingWeights),
    missingWeight: sum(missingWeights),
    missingCount: anywhere.filter((match) => match < matched).length,
    missingInBestCount: best.matches.filter((match) => match < matched).length,
    largestMissingInBest: Math.max(0, ...missingInBest),
    missingNames: missingOf(anywhere, isName),
    missingNumbers: missingOf(anywhere, isNumber),
    missingOthers: missingOf(anywhere, isOther),
    missingNamesInBest: missingOf(best.matches, isName),
    missingNumbersInBest: missingOf(best.matches, isNumber),
    missingOthersInBest: missingOf(best.matches, isOther),
    claimNumbers: Math.min(4, numbers.size),
    lastMatched: anywhere.at(-1) ?? 0,
    firstMatched: anywhere[0] ?? 0,
    lastMatchedInBest: best.matches.at(-1) ?? 0,
    firstMatchedInBest: best.matches[0] ?? 0,
    longestMissingRun: longestRun(anywhere),
    pairsKept: pairsKept(alignment),
    contentWords: Math.min(30, claim.content.length),
    evidenceSentences: Math.log1p(sentences.length),
    sentenceLength: Math.min(50, best.sentence.content.length),
    lengthRatio: Math.min(3, claim.content.length / Math.max(1, best.sentence.content.length)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function longestRun(matches: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const match of matches) {
    run = match < matched ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
