import type { AnalysedText } from '../analysed-text.ts';
import { areCounterparts, areOpposite, downward, upward } from '../lexicon/opposites.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';
import { negationsOf } from './polarity.ts';

/** Words of the claim that stand where the sentence has their opposite, both affirmed or both denied. */
export function oppositeConflicts(pair: ComparedPair): LocatedConflict[] {
  const exchanged = exchangedOpposites(pair);
  return exchanged.length > 0 ? exchanged : movedOpposite(pair);
}

function exchangedOpposites(pair: ComparedPair): LocatedConflict[] {
  const conflicts: LocatedConflict[] = [];
  const deniedClaim = new Set(negationsOf(pair.claim).map(({ target }) => target));
  const deniedSource = new Set(negationsOf(pair.sentence).map(({ target }) => target));
  for (const slot of pair.comparison.slots) {
    for (const position of slot.claimed) {
      const token = pair.claim.tokens[position];
      if (token === undefined || token.kind !== 'word' || pair.sentence.positions.has(token.term)) continue;
      const place = slot.sourced.find((at) => {
        const other = pair.sentence.tokens[at];
        return other !== undefined && !pair.claim.positions.has(other.term) && contrary(token.term, other.term);
      });
      if (place === undefined || deniedClaim.has(position) !== deniedSource.has(place)) continue;
      conflicts.push(oppositesBetween(pair, position, place));
    }
  }
  return conflicts;
}

/**
 * "Exports fell in 2014" against "In 2014 exports rose": all that the claim says but one word, and that word's opposite
 * beside something of it.
 */
function movedOpposite(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  const [position, ...more] = claim.content.filter((at) => !sentence.positions.has(claim.tokens[at]?.term ?? ''));
  const token = claim.tokens[position ?? -1];
  if (position === undefined || more.length > 0 || token?.kind !== 'word') return [];
  const opposed = sentence.content.filter((at) => {
    const { term = '' } = sentence.tokens[at] ?? {};
    return contrary(token.term, term) && !areCounterparts(token.term, term) && !claim.positions.has(term);
  });
  const [place, ...others] = opposed;
  if (place === undefined || others.length > 0 || !standsBesideShared(pair, place)) return [];
  const denies = (text: AnalysedText, at: number) => negationsOf(text).some(({ target }) => target === at);
  return denies(claim, position) === denies(sentence, place) ? [oppositesBetween(pair, position, place)] : [];
}

function standsBesideShared({ claim, sentence }: ComparedPair, place: number): boolean {
  const shared = (at: number) => sentence.content.includes(at) && claim.positions.has(sentence.tokens[at]?.term ?? '');
  return shared(place - 1) || shared(place + 1);
}

function oppositesBetween(pair: ComparedPair, position: number, place: number): LocatedConflict {
  const one = pair.claim.tokens[position]?.term ?? '';
  const other = pair.sentence.tokens[place]?.term ?? '';
  return conflictBetween(areOpposite(one, other) ? 'antonym' : 'direction', pair, [position], [place]);
}

function contrary(one: string, other: string): boolean {
  return (
    areOpposite(one, other) || (upward.has(one) && downward.has(other)) || (downward.has(one) && upward.has(other))
  );
}
