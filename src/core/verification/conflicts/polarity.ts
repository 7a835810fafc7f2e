import type { AnalysedText } from '../analysed-text.ts';
import { comparatives } from '../lexicon/modality.ts';
import { areOpposite } from '../lexicon/opposites.ts';
import { negatorLength } from '../lexicon/polarity.ts';
import { timeMarks } from '../time-marks.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict, lowersOf } from './compared-pair.ts';

/** How many tokens a negator reaches ahead. */
const reach = 5;
const clauseBreaks = new Set([
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  'but',
  'which',
  'who',
  'because',
  'although',
  'while',
  '，',
  '；',
  '。',
]);

/** A negated word: where its negator stands and the first content word after it. */
export interface Negation {
  readonly negator: readonly number[];
  readonly target: number;
}

/** Several rules ask for the negations of the same claim and sentence. */
const remembered = new WeakMap<AnalysedText, readonly Negation[]>();

/** The negations of a text, in order. A double negation counts as none. */
export function negationsOf(text: AnalysedText): readonly Negation[] {
  const known = remembered.get(text) ?? findNegations(text);
  remembered.set(text, known);
  return known;
}

function findNegations(text: AnalysedText): Negation[] {
  const lowers = lowersOf(text);
  const found = new Map<number, Negation>();
  for (let index = 0; index < lowers.length; index += 1) {
    const length = negatorLength(lowers, index);
    if (length === 0) continue;
    const target = targetAfter(text, lowers, index + length);
    const negator = Array.from({ length }, (_, offset) => index + offset);
    if (target !== undefined && !isBound(lowers, index + length)) {
      if (found.has(target)) found.delete(target);
      else found.set(target, { negator, target });
    }
    index += length - 1;
  }
  return [...found.values()];
}

/** "Not shown for longer than three months": a bound, no denial. */
function isBound(lowers: readonly string[], from: number): boolean {
  const than = lowers.indexOf('than', from);
  return (
    than > from &&
    than <= from + reach &&
    (comparatives.has(lowers[than - 1] ?? '') || /er$/.test(lowers[than - 1] ?? ''))
  );
}

function targetAfter(text: AnalysedText, lowers: readonly string[], from: number): number | undefined {
  // "Is not, however, located": a comma right after the negator opens an aside and ends no clause.
  const start = lowers[from] === ',' ? from + 1 : from;
  for (let ahead = start; ahead < Math.min(start + reach, lowers.length); ahead += 1) {
    if (clauseBreaks.has(lowers[ahead] ?? '')) return undefined;
    if (negatorLength(lowers, ahead) > 0) continue;
    if (text.content.includes(ahead)) return ahead;
  }
  return undefined;
}

/** Words that one side denies and the other affirms. */
export function negationConflicts(pair: ComparedPair): LocatedConflict[] {
  const claimed = negationsOf(pair.claim);
  const sourced = negationsOf(pair.sentence);
  const conflicts: LocatedConflict[] = [];
  const deniedInSource = (place: number) => sourced.some(({ target }) => target === place);
  const sharedHere = new Set(pair.comparison.pairs.map(([position]) => position));
  const sharedThere = new Set(pair.comparison.pairs.map(([, place]) => place));
  for (const { negator, target } of claimed) {
    if (sharedHere.has(negator[0] ?? 0)) continue;
    const place = counterpart(pair, target);
    if (place === undefined || deniedInSource(place) || deniedNearby(sourced, place)) continue;
    if (deniesComplement(pair, sourced, target)) continue;
    const opposed = pair.comparison.slots.some((slot) =>
      slot.sourced.some((at) =>
        areOpposite(pair.sentence.tokens[at]?.term ?? '', pair.claim.tokens[target]?.term ?? ''),
      ),
    );
    if (!opposed) conflicts.push(conflictBetween('negation', pair, [...negator, target], [place]));
  }
  for (const { negator, target } of sourced) {
    if (sharedThere.has(negator[0] ?? 0)) continue;
    const position = pair.comparison.pairs.find(([, there]) => there === target)?.[0] ?? denied(pair, target);
    if (position === undefined) {
      const reported = reportedAfter(pair, target);
      if (reported !== undefined) conflicts.push(conflictBetween('hedge', pair, [reported], [...negator, target]));
      continue;
    }
    const isDenied = claimed.some((negation) => Math.abs(negation.target - position) <= 2);
    if (isDenied || isDeniedUntilThen(pair, target)) continue;
    conflicts.push(conflictBetween('negation', pair, [position], [...negator, target]));
  }
  return conflicts;
}

/**
 * The claim's first word that stands in what the source only reports: "does not claim that prices fell" neither says nor
 * denies that prices fell, so it bears out no claim of it.
 */
function reportedAfter({ comparison, sentence }: ComparedPair, denied: number): number | undefined {
  if (sentence.tokens[denied + 1]?.lower !== 'that') return undefined;
  return comparison.pairs.find(([, place]) => place > denied + 1)?.[0];
}

/** "Did not admit girls until 1908" denies nothing of 1908 and after. */
function isDeniedUntilThen({ claim, sentence }: ComparedPair, target: number): boolean {
  const end = timeMarks(sentence.tokens).find(({ first }) => first > target)?.years;
  if (end === undefined || Number.isFinite(end[0])) return false;
  return timeMarks(claim.tokens).some(({ years }) => years !== undefined && years[0] >= end[1]);
}

/** Where the claim has the denied word out of order: "overwrites what is set" against "what is set it does not overwrite". */
function denied({ claim, sentence, comparison }: ComparedPair, target: number): number | undefined {
  const [position, ...more] = claim.positions.get(sentence.tokens[target]?.term ?? '') ?? [];
  const elsewhere = sentence.positions.get(sentence.tokens[target]?.term ?? '')?.length ?? 0;
  if (position === undefined || more.length > 0 || elsewhere > 1) return undefined;
  return comparison.pairs.some(([here]) => here === position) ? undefined : position;
}

function deniedNearby(negations: readonly Negation[], place: number): boolean {
  return negations.some(
    ({ negator, target }) => Math.abs(target - place) <= 2 || Math.abs((negator[0] ?? 0) - place) <= 3,
  );
}

/**
 * "Never translated into Dutch" and "translated into five languages, but never into Dutch": the source says the deed once
 * and denies what of the claim comes after it.
 */
function deniesComplement(
  { claim, sentence, comparison }: ComparedPair,
  sourced: readonly Negation[],
  target: number,
): boolean {
  const shared = new Set(comparison.pairs.map(([, place]) => place));
  return sourced.some((negation) => {
    if (shared.has(negation.negator[0] ?? 0)) return false;
    const [position, ...more] = claim.positions.get(sentence.tokens[negation.target]?.term ?? '') ?? [];
    return position !== undefined && position > target && more.length === 0;
  });
}

function counterpart(pair: ComparedPair, position: number): number | undefined {
  return (
    pair.comparison.pairs.find(([here]) => here === position)?.[1] ??
    pair.sentence.positions.get(pair.claim.tokens[position]?.term ?? '')?.[0]
  );
}
