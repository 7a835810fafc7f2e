import type { Token } from '../text/token.ts';
import type { AnalysedText } from './analysed-text.ts';
import { namesPlaceAndPeople } from './demonyms.ts';
import { areOpposite } from './lexicon/opposites.ts';
import { negators } from './lexicon/polarity.ts';

const leastLikeness = 0.6;
const formDiscount = 0.8;
const demonymMatch = 0.9;

/**
 * How well a content token of the claim is matched by a sentence, 0 to 1: 1 for the same term, less for a word of similar
 * form. Numbers, negators and opposites match exactly or not at all; names match
 * softly only as place and people.
 */
export function matchOf(token: Token, isName: boolean, sentence: AnalysedText): number {
  if (sentence.positions.has(token.term)) return 1;
  if (token.kind === 'number' || negators.has(token.lower)) return 0;
  let best = 0;
  for (const [term, places] of sentence.positions) {
    if (term.charCodeAt(0) === numberSign) continue;
    const place = places[0] ?? 0;
    if (isName || sentence.names[place]) {
      if (best < demonymMatch && token.capitalised && isDemonym(token, sentence.tokens[place])) best = demonymMatch;
      if (isName) continue;
    }
    const match = likenessOfTerms(token.term, term);
    if (match > best && !areOpposite(token.term, term)) best = match;
  }
  return best;
}

const numberSign = '#'.charCodeAt(0);

function isDemonym(token: Token, other: Token | undefined): boolean {
  return other?.capitalised === true && namesPlaceAndPeople(token.lower, other.lower);
}

/** A word of similar form, such as "region" and "regional", when their stems differ. */
function likenessOfTerms(term: string, other: string): number {
  if (term.length <= 3 || term.charCodeAt(0) !== other.charCodeAt(0)) return 0;
  const likeness = likenessOfForm(term, other);
  return likeness > leastLikeness ? formDiscount * likeness : 0;
}

/** Dice coefficient of the letter trigrams of two words, their edges marked; 0 to 1. */
export function likenessOfForm(one: string, other: string): number {
  const shorter = one.length <= other.length ? one : other;
  const longer = shorter === one ? other : one;
  // Too different in length to reach the least likeness.
  if (shorter.length < 0.4 * longer.length) return 0;
  const left = `^${shorter}$`;
  const right = `^${longer}$`;
  let shared = 0;
  const used = new Set<number>();
  for (let index = 0; index + 3 <= left.length; index += 1) {
    const gram = left.slice(index, index + 3);
    let place = right.indexOf(gram);
    while (place >= 0 && used.has(place)) place = right.indexOf(gram, place + 1);
    if (place >= 0) {
      used.add(place);
      shared += 1;
    }
  }
  return (2 * shared) / (left.length + right.length - 4);
}
