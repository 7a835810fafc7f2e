import { looksLikeVerb } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { infinitivesStated } from '../verb-forms.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

const determiners = wordSet('the these those its their his her our all');
const shares = wordSet('some most many several few half part none one much majority minority third quarter each any');

/** A deed that the sentence only plans, wants, allows or refuses, stated as done; a whole of which the sentence names a part. */
export function overstatements(pair: ComparedPair): LocatedConflict[] {
  return [...intendedDeeds(pair), ...partsAsWhole(pair)];
}

function intendedDeeds(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence, comparison } = pair;
  return infinitivesStated(claim, sentence, comparison)
    .filter(([position]) => looksLikeVerb(claim.tokens, position))
    .map(([position, place]) => conflictBetween('hedge', pair, [position], [place - 2, place]));
}

/** "Two of the nine judges": the claim speaks of nine judges. */
function partsAsWhole(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence, comparison } = pair;
  const shared = new Set(comparison.pairs.map(([, place]) => place));
  return comparison.pairs.flatMap(([position, place]) => {
    let before = place - 1;
    while (determiners.has(sentence.tokens[before]?.lower ?? '') && !shared.has(before - 1)) before -= 1;
    if (sentence.tokens[before]?.lower !== 'of' || shared.has(before)) return [];
    const share = sentence.tokens[before - 1];
    const isShare = share !== undefined && (share.kind === 'number' || shares.has(share.lower));
    if (!isShare || shared.has(before - 1) || claim.positions.has(share.term) || claim.words.has(share.lower))
      return [];
    return [conflictBetween('hedge', pair, [position], [before - 1, place])];
  });
}
