import { findDates } from '../../text/calendar.ts';
import type { Token } from '../../text/token.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { approximators, limits } from '../lexicon/modality.ts';
import { stemSet } from '../lexicon/word-set.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/** Words that say what a number counts where the number alone says nothing. */
const units = stemSet(`
millimetre millimeter centimetre centimeter metre meter kilometre kilometer inch foot feet yard mile hectare acre litre liter gallon pint
gram gramme kilogram kilo tonne ton ounce pound second minute hour day week month year decade century percent half third quarter fifth tenth
dollar euro franc crown krona krone yen yuan rouble rupee peso degree volt watt kilowatt megawatt byte kilobyte megabyte gigabyte
`);
const nearEnough = 0.1;
/** How far a number's noun may stand from it. */
const nounReach = 3;

/** Numbers, apart from dates, that the claim gives and the sentence gives otherwise for the same thing. */
export function numberConflicts(pair: ComparedPair): LocatedConflict[] {
  const claimed = plainNumbers(pair.claim);
  const sourced = plainNumbers(pair.sentence);
  const stated = new Set(claimed.map((position) => pair.claim.tokens[position]?.term));
  const free = sourced.filter((position) => !stated.has(pair.sentence.tokens[position]?.term));
  return claimed.flatMap((position) => {
    const token = pair.claim.tokens[position];
    if (token === undefined || pair.sentence.positions.has(token.term)) return [];
    const near = free.some((place) =>
      agrees(pair.claim, position, token.value ?? 0, pair.sentence.tokens[place]?.value ?? 0),
    );
    if (near) return [];
    const beside = free.find((place) => sameSlot(pair, position, place));
    if (pair.knownElsewhere(token.term) && !(pair.closely && beside !== undefined)) return [];
    const rival = beside ?? free.find((place) => sameNoun(pair, position, place));
    const other = rival === undefined ? undefined : pair.sentence.tokens[rival];
    if (rival === undefined || other === undefined || !comparable(token, other)) return [];
    return [conflictBetween('number', pair, [position], [rival])];
  });
}

/** "4.2 miles" against "4.2 kilometres": an equal number of something else. */
export function unitConflicts(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  return claim.content.flatMap((position) => {
    const unit = unitOf(claim, position);
    const places = sentence.positions.get(claim.tokens[position]?.term ?? '') ?? [];
    const [place] = places;
    if (unit === undefined || place === undefined) return [];
    const others = places.map((one) => unitOf(sentence, one));
    if (others.some((other) => other === undefined || other === unit)) return [];
    return [conflictBetween('number', pair, [position, position + 1], [place, place + 1])];
  });
}

function unitOf({ tokens }: AnalysedText, position: number): string | undefined {
  const next = tokens[position + 1];
  return tokens[position]?.kind === 'number' && next !== undefined && units.has(next.term) ? next.term : undefined;
}

/** Positions of the numbers that are not part of a date. */
export function plainNumbers(text: AnalysedText): number[] {
  const numbers: number[] = [];
  for (const [position, { kind, value }] of text.tokens.entries())
    if (kind === 'number' && value !== undefined) numbers.push(position);
  if (numbers.length === 0) return numbers;
  const dates = findDates(text.tokens);
  return numbers.filter((position) => !dates.some(({ first, last }) => position >= first && position <= last));
}

function comparable(one: Token, other: Token): boolean {
  const counts = (token: Token) =>
    token.unit === 'ordinal' ? 'ordinal' : token.unit === 'decade' ? 'decade' : 'count';
  return counts(one) === counts(other);
}

function sameSlot({ comparison }: ComparedPair, position: number, place: number): boolean {
  return comparison.slots.some(({ claimed, sourced }) => claimed.includes(position) && sourced.includes(place));
}

function sameNoun({ claim, sentence }: ComparedPair, position: number, place: number): boolean {
  const noun = nextContent(claim, position);
  return noun !== undefined && noun === nextContent(sentence, place);
}

function nextContent(text: AnalysedText, position: number): string | undefined {
  for (let ahead = position + 1; ahead <= position + nounReach; ahead += 1) {
    const token = text.tokens[ahead];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (token.kind === 'word' && text.content.includes(ahead)) return token.term;
  }
  return undefined;
}

/** "About 5,000" agrees with 4,987, "over 100" with 120, "5 %" with 5.2 %. */
function agrees(claim: AnalysedText, position: number, claimed: number, sourced: number): boolean {
  const how = qualificationOf(claim, position);
  if (how === 'estimate' && Math.abs(claimed - sourced) <= nearEnough * Math.abs(sourced)) return true;
  if (how === 'lower' && sourced >= claimed && sourced <= 2 * claimed) return true;
  return Number.isInteger(claimed) && !Number.isInteger(sourced) && Math.round(sourced) === claimed;
}

/** Equal numbers that claim and sentence qualify differently: "nearly 500" and "more than 500". */
export function qualificationConflicts(pair: ComparedPair): LocatedConflict[] {
  return pair.comparison.pairs.flatMap(([position, place]) => {
    if (pair.claim.tokens[position]?.kind !== 'number') return [];
    const claimed = qualificationOf(pair.claim, position);
    const sourced = qualificationOf(pair.sentence, place);
    const differs = claimed !== sourced && claimed !== 'plain' && !(claimed === 'estimate' && sourced === 'plain');
    return differs ? [conflictBetween('hedge', pair, [position - 1, position], [place - 1, place])] : [];
  });
}

function qualificationOf(text: AnalysedText, position: number): 'plain' | 'estimate' | 'lower' | 'upper' | 'exact' {
  const before = text.tokens[position - 1]?.lower ?? '';
  const earlier = text.tokens[position - 2]?.lower ?? '';
  if (approximators.has(before)) return 'estimate';
  if (before === 'than' || before === 'of') return before === 'than' ? (limits.get(earlier) ?? 'plain') : 'plain';
  if (before === 'least' || before === 'most') return earlier === 'at' ? (limits.get(before) ?? 'plain') : 'plain';
  if (before === 'to') return earlier === 'up' ? 'upper' : earlier === 'close' ? 'estimate' : 'plain';
  return before === 'more' || before === 'up' ? 'plain' : (limits.get(before) ?? 'plain');
}
