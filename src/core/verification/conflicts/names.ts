import { isWeekday, monthOf } from '../../text/calendar.ts';
import { nameSpans } from '../../text/names.ts';
import type { AnalysedText } from '../analysed-text.ts';
import type { Slot } from '../comparison.ts';
import { namesPlaceAndPeople } from '../demonyms.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { likenessOfForm } from '../soft-match.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/** Spelling variants of one name are at least this alike. */
const sameSpelling = 0.55;
/** A gap in which the sentence has more than these is no substitution but another statement. */
const mostNamesInSlot = 4;
const mostOtherWordsInSlot = 3;
const pronouns = wordSet('he she it they him her them his its their');
/** First names are cut short: Chris, Christopher. */
const leastSharedStart = 4;

/** Names of the claim that stand where the sentence has another one. */
export function nameConflicts(pair: ComparedPair): LocatedConflict[] {
  const conflicts: LocatedConflict[] = [];
  const claimSpans = nameSpans(pair.claim.tokens, pair.claim.names);
  for (const slot of pair.comparison.slots) {
    const claimed = slot.claimed.filter(
      (position) =>
        isProperName(pair.claim, position) && !stands(pair, position) && !isNamedForPronoun(pair, position, slot),
    );
    const sourced = slot.sourced.filter(
      (position) => isProperName(pair.sentence, position) && !pair.claim.positions.has(termAt(pair.sentence, position)),
    );
    if (claimed.length === 0 || sourced.length === 0 || isAnotherStatement(pair, slot, sourced.length)) continue;
    const span = claimSpans.find(({ first, last }) =>
      claimed.some((position) => position >= first && position <= last),
    );
    if (span !== undefined && isVariant(pair, span, claimed, sourced)) continue;
    if (insideList(pair.sentence, sourced[0] ?? 0) && !insideList(pair.claim, claimed[0] ?? 0)) continue;
    conflicts.push(conflictBetween('name', pair, claimed, sourced));
  }
  return conflicts.length > 0 ? conflicts : otherEpithets(pair);
}

/** "Dutch settlers" against "English settlers", wherever in the sentence they stand: another name right before the same word. */
function otherEpithets(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  return claim.content.flatMap((position) => {
    const next = position + 1;
    if (!isProperName(claim, position) || claim.names[next] || !claim.content.includes(next)) return [];
    if (pair.knownElsewhere(termAt(claim, position))) return [];
    const places = sentence.positions.get(termAt(claim, next)) ?? [];
    const [place] = places;
    const other = (at: number) =>
      isProperName(sentence, at) &&
      !claim.positions.has(termAt(sentence, at)) &&
      !isVariant(pair, { first: position, last: position }, [position], [at]);
    if (place === undefined || !places.every((at) => other(at - 1))) return [];
    return [conflictBetween('name', pair, [position], [place - 1])];
  });
}

function isAnotherStatement({ sentence }: ComparedPair, slot: Slot, names: number): boolean {
  const content = slot.sourced.filter((position) => sentence.content.includes(position)).length;
  return names > mostNamesInSlot || content - names > mostOtherWordsInSlot;
}

function termAt(text: AnalysedText, position: number): string {
  return text.tokens[position]?.term ?? '';
}

function stands(pair: ComparedPair, position: number): boolean {
  const term = termAt(pair.claim, position);
  return pair.sentence.positions.has(term) || (!pair.closely && pair.knownElsewhere(term));
}

/** "Falk" where the sentence has "she", and what is spoken of is known elsewhere by that name. */
function isNamedForPronoun({ claim, sentence, knownElsewhere }: ComparedPair, position: number, { sourced }: Slot) {
  return (
    knownElsewhere(termAt(claim, position)) && sourced.some((at) => pronouns.has(sentence.tokens[at]?.lower ?? ''))
  );
}

function isProperName(text: AnalysedText, position: number): boolean {
  const token = text.tokens[position];
  if (token === undefined || !text.names[position] || !text.content.includes(position)) return false;
  return monthOf(token) === undefined && !isWeekday(token);
}

/** A fuller or differently spelled form of the same name, a place for its people, or initials. */
function isVariant(
  pair: ComparedPair,
  span: { first: number; last: number },
  claimed: readonly number[],
  sourced: readonly number[],
): boolean {
  // "Humphrey Bogart" where the sentence says "Bogart": the names beside him there are somebody else's.
  const partStands = pair.claim.content.some(
    (position) => position >= span.first && position <= span.last && stands(pair, position),
  );
  const alike = claimed.some((position) =>
    sourced.some((place) => {
      const one = pair.claim.tokens[position]?.lower ?? '';
      const other = pair.sentence.tokens[place]?.lower ?? '';
      return isSpelledAlike(one, other) || namesPlaceAndPeople(one, other);
    }),
  );
  return (
    alike ||
    areInitials(pair.claim, claimed, pair.sentence, sourced) ||
    areInitials(pair.sentence, sourced, pair.claim, claimed) ||
    (partStands && claimed.length !== sourced.length)
  );
}

function isSpelledAlike(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
  const left = plain(one);
  const right = plain(other);
  return (
    likenessOfForm(left, right) > sameSpelling ||
    left.slice(0, leastSharedStart) === right.slice(0, leastSharedStart) ||
    (left.length === 1 && right.startsWith(left)) ||
    (right.length === 1 && left.startsWith(right))
  );
}

/** Whether one of the short text's words is made of the first letters of the long one's. */
function areInitials(
  long: AnalysedText,
  words: readonly number[],
  short: AnalysedText,
  others: readonly number[],
): boolean {
  const initials = words.map((position) => long.tokens[position]?.lower[0] ?? '').join('');
  return initials.length > 1 && others.some((position) => short.tokens[position]?.lower === initials);
}

/** One of several names parted by commas and "and". */
function insideList(text: AnalysedText, position: number): boolean {
  const isJoint = (at: number) => /^(,|and|or|&)$/.test(text.tokens[at]?.lower ?? '');
  const before = isJoint(position - 1) && text.names[position - 2] === true;
  const after = isJoint(position + 1) && (text.names[position + 2] === true || text.names[position + 3] === true);
  return before || after;
}
