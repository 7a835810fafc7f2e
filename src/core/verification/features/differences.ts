import { findDates } from '../../text/calendar.ts';
import type { Alignment } from '../alignment.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { plainNumbers } from '../conflicts/numbers.ts';
import { negationsOf } from '../conflicts/polarity.ts';
import type { Examination } from '../examine-claim.ts';
import { comparatives, hedges, strongQuantifiers } from '../lexicon/modality.ts';
import { areOpposite, downward, upward } from '../lexicon/opposites.ts';
import { negators } from '../lexicon/polarity.ts';
import type { ConflictKind } from '../verdict.ts';

const kinds: readonly ConflictKind[] = [
  'number',
  'date',
  'name',
  'negation',
  'antonym',
  'direction',
  'quantifier',
  'hedge',
  'role',
];
const oppositesReadIn = 3;
const softly = 0.9;

/** What speaks against the claim: typed conflicts, and weaker signs of the same kinds. */
export function differenceFeatures({ alignment, conflicts }: Examination): Record<string, number> {
  const { claim, best, complement, sentences } = alignment;
  const sentence = best.sentence;
  const features: Record<string, number> = {};
  for (const kind of kinds)
    features[`${kind}Conflicts`] = conflicts.filter((conflict) => conflict.kind === kind).length;
  const read = (word: string) => sentence.words.has(word) || complement.sentence.words.has(word);
  const claimNumbers = plainNumbers(claim);
  const missingInBest = claimNumbers.filter((position) => !sentence.positions.has(termAt(alignment, position)));
  const known = (position: number) => sentences.some(({ positions }) => positions.has(termAt(alignment, position)));
  const claimDates = findDates(claim.tokens);
  const missingDates = claimDates.filter(({ first, last }) =>
    claim.content.some((position) => position >= first && position <= last && !known(position)),
  );
  const words = [...claim.words];
  const claimNegations = negationsOf(claim);
  const sentenceNegations = negationsOf(sentence);
  return {
    ...features,
    conflicts: conflicts.length,
    numbersMissing: claimNumbers.filter((position) => !known(position)).length,
    numbersElsewhere: missingInBest.length,
    numberRival: missingInBest.length > 0 && plainNumbers(sentence).length > 0 ? 1 : 0,
    datesMissing: missingDates.length,
    negatedOnlyInClaim: claimNegations.length > 0 && !words.some((word) => negators.has(word) && read(word)) ? 1 : 0,
    negatedOnlyInSource: claimNegations.length === 0 && sentenceNegations.length > 0 ? 1 : 0,
    quantifiersMissing: words.filter((word) => strongQuantifiers.has(word) && !read(word)).length,
    comparativesMissing: words.filter((word) => comparatives.has(word) && !read(word)).length,
    superlativesMissing: words.filter(
      (word) => /^\p{Ll}{3,}est$/u.test(word) && !sentences.some((one) => one.words.has(word)),
    ).length,
    hedgesMissing: words.filter((word) => hedges.has(word) && !read(word)).length,
    hedgesDropped: [...sentence.words].filter((word) => hedges.has(word) && !claim.words.has(word)).length,
    ...directions(alignment),
    polarityDiffers: polarityDiffers(alignment, claimNegations.length, sentenceNegations.length) ? 1 : 0,
    oppositeNearby: oppositesNearby(alignment),
    boundNumbers: boundShare(alignment),
  };
}

/** Whether claim and sentence speak only of more and only of less, and whether the claim's direction stands nowhere. */
function directions({ claim, best: { sentence }, sentences }: Alignment) {
  const says = (text: AnalysedText, terms: ReadonlySet<string>) => text.tokens.some(({ term }) => terms.has(term));
  const up = says(claim, upward);
  const down = says(claim, downward);
  const sentenceUp = says(sentence, upward);
  const sentenceDown = says(sentence, downward);
  const against = (up && !down && sentenceDown && !sentenceUp) || (down && !up && sentenceUp && !sentenceDown);
  const nowhere = (terms: ReadonlySet<string>) => !sentences.some((one) => says(one, terms));
  return {
    directionAgainst: against ? 1 : 0,
    directionNowhere: (up && nowhere(upward)) || (down && nowhere(downward)) ? 1 : 0,
  };
}

/** One of the two denies an odd number of things, listed opposites counted in, the other an even number. */
function polarityDiffers(alignment: Alignment, claimed: number, sourced: number): boolean {
  return (claimed + sourced + oppositesNearby(alignment)) % 2 === 1;
}

function termAt({ claim }: Alignment, position: number): string {
  return claim.tokens[position]?.term ?? '';
}

/** Unmatched words of the claim whose opposite stands in one of the best sentences. */
function oppositesNearby({ claim, anywhere, ranked }: Alignment): number {
  let found = 0;
  for (const [index, position] of claim.content.entries()) {
    const token = claim.tokens[position];
    if (token === undefined || token.kind !== 'word' || (anywhere[index] ?? 0) >= softly || claim.names[position])
      continue;
    const opposed = ranked
      .slice(0, oppositesReadIn)
      .some(({ sentence }) => [...sentence.positions.keys()].some((term) => areOpposite(token.term, term)));
    if (opposed) found += 1;
  }
  return found;
}

/** Of the claim's numbers and names that the evidence has, the share of content words beside them that stand in the same sentence. */
function boundShare(alignment: Alignment): number {
  const { claim, sentences } = alignment;
  let bound = 0;
  let total = 0;
  for (const [index, position] of claim.content.entries()) {
    if (claim.tokens[position]?.kind !== 'number' && !claim.names[position]) continue;
    const holders = sentences.filter(({ positions }) => positions.has(termAt(alignment, position)));
    const neighbours = [index - 2, index - 1, index + 1, index + 2]
      .flatMap((near) => claim.content[near] ?? [])
      .map((near) => termAt(alignment, near));
    if (holders.length === 0 || neighbours.length === 0) continue;
    total += 1;
    bound += Math.max(
      ...holders.map(({ positions }) => neighbours.filter((term) => positions.has(term)).length / neighbours.length),
    );
  }
  return total === 0 ? 1 : bound / total;
}
