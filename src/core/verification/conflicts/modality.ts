import { epistemicHedges, hedges, strongQuantifiers } from '../lexicon/modality.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/** Groups of quantifiers that say the same. */
const sameStrength = [
  ['only', 'sole', 'solely', 'exclusively', 'just', 'alone', 'unique'],
  [
    'all',
    'every',
    'everyone',
    'everybody',
    'everything',
    'each',
    'entire',
    'entirely',
    'whole',
    'completely',
    'complete',
    'fully',
    'any',
  ],
  ['largest', 'biggest', 'greatest', 'most', 'highest', 'major', 'main'],
  ['least', 'smallest', 'lowest'],
  ['always', 'invariably', 'constantly'],
  ['none', 'no', 'never', 'not', 'neither'],
  ['must', 'required', 'obliged', 'mandatory', 'shall', 'have'],
  ['best', 'most', 'finest', 'top'],
  ['both', 'two', 'and'],
];
/** How many tokens a hedge reaches ahead. */
const hedgeReach = 6;

/** Strong quantifiers that only the claim has: only, all, never, most and the like. */
export function quantifierConflicts(pair: ComparedPair, alsoRead: ReadonlySet<string>): LocatedConflict[] {
  return pair.claim.tokens.flatMap((token, position) => {
    if (!strongQuantifiers.has(token.lower)) return [];
    const equals = sameStrength.filter((group) => group.includes(token.lower)).flat();
    const stands = [token.lower, ...equals].some((word) => pair.sentence.words.has(word) || alsoRead.has(word));
    return stands ? [] : [conflictBetween('quantifier', pair, [position], [])];
  });
}

/** A possibility, hope or report in the sentence that the claim states as a fact. */
export function hedgeConflicts(pair: ComparedPair): LocatedConflict[] {
  const claimHedged = [...pair.claim.words].some((word) => hedges.has(word));
  if (claimHedged) return [];
  const aligned = new Map(pair.comparison.pairs.map(([position, place]) => [place, position]));
  for (const [place, token] of pair.sentence.tokens.entries()) {
    if (!epistemicHedges.has(token.lower) || aligned.has(place)) continue;
    // The month of May is no possibility.
    if (token.capitalised && token.lower === 'may' && place > 0) continue;
    for (let ahead = place + 1; ahead <= place + hedgeReach; ahead += 1) {
      const other = pair.sentence.tokens[ahead];
      if (other === undefined || other.kind === 'punctuation') break;
      const position = aligned.get(ahead);
      if (position !== undefined && pair.sentence.content.includes(ahead)) {
        return [conflictBetween('hedge', pair, [position], [place, ahead])];
      }
    }
  }
  return [];
}
