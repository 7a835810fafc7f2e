import { nameSpans } from '../../text/names.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { comparatives } from '../lexicon/modality.ts';
import { looksLikeVerb } from '../lexicon/verbs.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';
import { exchangedPlaces } from './exchanged-places.ts';
import { exchangedVoice } from './exchanged-voice.ts';

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got']);
/** How far after its auxiliary a passive may name its agent. */
const agentReach = 8;

/** Two names that claim and sentence have in inverted order around the same word, in the same voice; ends of a range exchanged. */
export function roleConflicts(pair: ComparedPair): LocatedConflict[] {
  const sameVoice = isPassive(pair.claim) === isPassive(pair.sentence);
  return [
    ...invertedNames(pair),
    ...(sameVoice ? exchangedPlaces(pair) : []),
    ...exchangedVoice(pair),
    ...invertedRanges(pair),
    ...invertedWays(pair),
    ...invertedComparison(pair),
  ];
}

function invertedNames(pair: ComparedPair): LocatedConflict[] {
  if (isPassive(pair.claim) !== isPassive(pair.sentence)) return [];
  const names = nameSpans(pair.claim.tokens, pair.claim.names);
  for (const [index, subject] of names.entries()) {
    for (const object of names.slice(index + 1)) {
      const before = placeOf(pair, object.last);
      const after = placeOf(pair, subject.last);
      if (before === undefined || after === undefined || before >= after) continue;
      const between = range(subject.last + 1, object.first - 1).filter((position) => {
        const place = placeOf(pair, position);
        return (
          pair.claim.content.includes(position) &&
          !pair.claim.names[position] &&
          place !== undefined &&
          place > before &&
          place < after
        );
      });
      if (between.length > 0) {
        return [
          conflictBetween(
            'role',
            pair,
            [...range(subject.first, subject.last), ...range(object.first, object.last)],
            range(before, after),
          ),
        ];
      }
    }
  }
  return [];
}

/** "From A to B" against "from B to A". */
function invertedRanges(pair: ComparedPair): LocatedConflict[] {
  const claimed = rangeOf(pair.claim);
  const sourced = rangeOf(pair.sentence);
  if (claimed === undefined || sourced === undefined) return [];
  const term = (text: AnalysedText, position: number) => text.tokens[position]?.term;
  const swapped =
    term(pair.claim, claimed.from) === term(pair.sentence, sourced.to) &&
    term(pair.claim, claimed.to) === term(pair.sentence, sourced.from) &&
    term(pair.claim, claimed.from) !== term(pair.claim, claimed.to);
  return swapped
    ? [conflictBetween('role', pair, range(claimed.from - 1, claimed.to), range(sourced.from - 1, sourced.to))]
    : [];
}

/** "From Velden" against "to Velden": a name that one side leaves and the other reaches. */
function invertedWays(pair: ComparedPair): LocatedConflict[] {
  for (const position of pair.claim.content) {
    const token = pair.claim.tokens[position];
    const way = wayTo(pair.claim, position);
    if (token === undefined || way === undefined || !pair.claim.names[position]) continue;
    const places = pair.sentence.positions.get(token.term) ?? [];
    const ways = places.flatMap((place) => wayTo(pair.sentence, place) ?? []);
    const [place] = places;
    if (place !== undefined && ways.length > 0 && ways.length === places.length && !ways.includes(way)) {
      return [conflictBetween('role', pair, [position - 1, position], [place - 1, place])];
    }
  }
  return [];
}

/** "Silk fades faster than wool" against "wool fades faster than silk". */
function invertedComparison({ claim, sentence, ...pair }: ComparedPair): LocatedConflict[] {
  const claimed = comparisonOf(claim);
  const sourced = comparisonOf(sentence);
  if (claimed === undefined || sourced === undefined || claimed.how !== sourced.how) return [];
  const term = (text: AnalysedText, at: number) => text.tokens[at]?.term;
  const swapped =
    term(claim, claimed.more) === term(sentence, sourced.less) &&
    term(claim, claimed.less) === term(sentence, sourced.more) &&
    term(claim, claimed.more) !== term(claim, claimed.less);
  const places = (one: { more: number; less: number }) => [one.more, one.less];
  return swapped ? [conflictBetween('role', { claim, sentence, ...pair }, places(claimed), places(sourced))] : [];
}

/** The first "A … -er than B": what is more, what is less, and in what. */
function comparisonOf(text: AnalysedText): { how: string; more: number; less: number } | undefined {
  const than = text.tokens.findIndex(({ lower }) => lower === 'than');
  const how = text.tokens[than - 1]?.lower ?? '';
  if (than < 2 || !(comparatives.has(how) || /er$/.test(how))) return undefined;
  const more = text.content.find((at) => at < than - 1);
  const less = text.content.find((at) => at > than);
  return more === undefined || less === undefined || less > than + agentReach ? undefined : { how, more, less };
}

function wayTo(text: AnalysedText, position: number): 'from' | 'to' | undefined {
  const before = text.tokens[position - 1]?.lower === 'the' ? position - 2 : position - 1;
  const word = text.tokens[before]?.lower;
  return word === 'from' ? 'from' : word === 'to' || word === 'into' ? 'to' : undefined;
}

/** Heads of the two ends of the first "from … to …". */
function rangeOf(text: AnalysedText): { from: number; to: number } | undefined {
  const start = text.tokens.findIndex((token) => token.lower === 'from');
  if (start < 0) return undefined;
  const middle = text.tokens.findIndex((token, position) => position > start + 1 && token.lower === 'to');
  const from = text.content.find((position) => position > start && position < middle);
  const to = text.content.find((position) => position > middle);
  return middle < 0 || middle > start + agentReach || from === undefined || to === undefined ? undefined : { from, to };
}

/** Where the sentence has a word of the claim: in order with the rest where it can, else its first place. */
function placeOf(pair: ComparedPair, position: number): number | undefined {
  const inOrder = pair.comparison.pairs.find(([here]) => here === position)?.[1];
  if (inOrder !== undefined) return inOrder;
  return pair.sentence.positions.get(pair.claim.tokens[position]?.term ?? '')?.[0];
}

/** "Was opened by", and without its auxiliary "introduced by". */
function isPassive({ tokens }: AnalysedText): boolean {
  return tokens.some(({ lower }, position) => {
    if (lower === 'by') return looksLikeVerb(tokens, position - 1) && !beForms.has(tokens[position - 1]?.lower ?? '');
    return (
      beForms.has(lower) && tokens.slice(position + 1, position + agentReach).some((ahead) => ahead.lower === 'by')
    );
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
