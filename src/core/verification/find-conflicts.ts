import type { AnalysedText } from './analysed-text.ts';
import { type Comparison, compareTokens } from './comparison.ts';
import { boundTimeConflicts } from './conflicts/bound-times.ts';
import type { ComparedPair, LocatedConflict } from './conflicts/compared-pair.ts';
import { dateConflicts } from './conflicts/dates.ts';
import { invertedOrder } from './conflicts/inverted-order.ts';
import { hedgeConflicts, quantifierConflicts } from './conflicts/modality.ts';
import { nameConflicts } from './conflicts/names.ts';
import { numberConflicts, qualificationConflicts, unitConflicts } from './conflicts/numbers.ts';
import { oppositeConflicts } from './conflicts/opposites.ts';
import { otherParticipant } from './conflicts/other-participant.ts';
import { overstatements } from './conflicts/overstatement.ts';
import { pairedDateConflicts } from './conflicts/paired-dates.ts';
import { negationConflicts } from './conflicts/polarity.ts';
import { roleConflicts } from './conflicts/roles.ts';

/** What else the reader of a sentence knows, so that nothing is called a conflict only because it stands one line away. */
export interface Surroundings {
  /** Whether a term stands in the title, the headings or another sentence that counts as read. */
  readonly hasTerm: (term: string) => boolean;
  /** Words, in lower case, of the sentence that completes this one. */
  readonly words: ReadonlySet<string>;
}

/** Share of the claim's words that the sentence has in the same order. */
const nearlyTheSame = 0.65;
const nowhere: Surroundings = { hasTerm: () => false, words: new Set() };

/**
 * Places where a claim (or a question put as a statement) and a sentence about the same thing say different things, each
 * with both wordings. The caller sees to it that they are about the same thing: with little in common every word differs.
 */
export function findConflicts(
  claim: AnalysedText,
  sentence: AnalysedText,
  surroundings: Surroundings = nowhere,
  comparison: Comparison = compareTokens(claim, sentence),
): LocatedConflict[] {
  const pair: ComparedPair = {
    claim,
    sentence,
    comparison,
    closely:
      comparison.pairs.length >= nearlyTheSame * claim.tokens.filter(({ kind }) => kind !== 'punctuation').length,
    knownElsewhere: (term) => sentence.positions.has(term) || surroundings.hasTerm(term),
  };
  return [
    ...dateConflicts(pair),
    ...pairedDateConflicts(pair),
    ...boundTimeConflicts(pair),
    ...numberConflicts(pair),
    ...unitConflicts(pair),
    ...qualificationConflicts(pair),
    ...nameConflicts(pair),
    ...negationConflicts(pair),
    ...oppositeConflicts(pair),
    ...roleConflicts(pair),
    ...invertedOrder(pair),
    ...otherParticipant(pair),
    ...overstatements(pair),
    ...quantifierConflicts(pair, surroundings.words),
    ...hedgeConflicts(pair),
  ];
}
