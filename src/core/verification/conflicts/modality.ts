import { degrees, epistemicHedges, hedges, privatives, strongQuantifiers, weakeners } from '../lexicon/modality.ts';
import { wordSet } from '../lexicon/word-set.ts';
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
  ['must', 'required', 'obliged', 'mandatory', 'shall', 'have', 'has', 'had', 'need', 'needs', 'needed'],
  ['best', 'most', 'finest', 'top'],
  ['both', 'two', 'and'],
];
/** After these "appear" says that something comes out, else that it seems so. */
const comesOut = wordSet('in on at for from before after during every again between under ( , . ;');
const exceptions = wordSet('except excepting excluding unless');
const exceptionReach = 4;
/** How many tokens a hedge reaches ahead. */
const hedgeReach = 12;
const clauseBreaks = new Set([';', '.', ':', '(', ')', 'but', 'while', 'although', 'which', 'who', 'whereas']);

/** Strong quantifiers that only the claim has: only, all, never, most and the like. */
export function quantifierConflicts(pair: ComparedPair, alsoRead: ReadonlySet<string>): LocatedConflict[] {
  return pair.claim.tokens.flatMap((token, position) => {
    if (!strongQuantifiers.has(token.lower)) return [];
    // In nearly the same sentence a word put in is put in, even if the source has it elsewhere.
    const putIn =
      pair.closely &&
      pair.comparison.slots.some(({ claimed }) => claimed.includes(position)) &&
      !pair.comparison.slots.some(({ sourced }) =>
        sourced.some((at) => pair.sentence.tokens[at]?.lower === token.lower),
      );
    if (putIn) return [conflictBetween('quantifier', pair, [position], [])];
    const excepted = token.lower === 'only' ? exceptedAfter(pair, position) : undefined;
    if (excepted !== undefined) return [conflictBetween('quantifier', pair, [position], [excepted])];
    const equals = sameStrength.filter((group) => group.includes(token.lower)).flat();
    const stands = [token.lower, ...equals].some((word) => pair.sentence.words.has(word) || alsoRead.has(word));
    return stands ? [] : [conflictBetween('quantifier', pair, [position], [])];
  });
}

/** "Only in a drought" against "except in a drought": where the sentence excepts what the claim says is the only one. */
function exceptedAfter({ claim, sentence }: ComparedPair, position: number): number | undefined {
  const next = claim.content.find((at) => at > position && at <= position + exceptionReach);
  const places = sentence.positions.get(claim.tokens[next ?? -1]?.term ?? '') ?? [];
  return places.find((place) =>
    sentence.tokens.slice(Math.max(0, place - exceptionReach), place).some(({ lower }) => exceptions.has(lower)),
  );
}

/** A possibility, hope or report in the sentence that the claim states as a fact; in nearly the same sentence any word that weakens. */
export function hedgeConflicts(pair: ComparedPair): LocatedConflict[] {
  const dropped = droppedPrivative(pair) ?? (pair.closely ? droppedWeakener(pair) : undefined);
  if (dropped !== undefined) return [dropped];
  const claimHedged = [...pair.claim.words].some((word) => hedges.has(word) && !degrees.has(word));
  if (claimHedged) return [];
  const aligned = new Map(pair.comparison.pairs.map(([position, place]) => [place, position]));
  for (const [place, token] of pair.sentence.tokens.entries()) {
    if (!epistemicHedges.has(token.lower) || aligned.has(place)) continue;
    // The month of May is no possibility.
    if (token.capitalised && token.lower === 'may' && place > 0) continue;
    // "Appeared in 1896": it came out.
    if (token.lower.startsWith('appear') && comesOut.has(pair.sentence.tokens[place + 1]?.lower ?? '')) continue;
    for (let ahead = place + 1; ahead <= place + hedgeReach; ahead += 1) {
      const other = pair.sentence.tokens[ahead];
      if (other === undefined || clauseBreaks.has(other.lower)) break;
      const position = aligned.get(ahead);
      if (position !== undefined && pair.sentence.content.includes(ahead)) {
        return [conflictBetween('hedge', pair, [position], [place, ahead])];
      }
    }
  }
  return [];
}

/** "The previous director" said of the director: wherever the sentence has the word, it has it with such a word before. */
function droppedPrivative({ claim, sentence, ...pair }: ComparedPair): LocatedConflict | undefined {
  if ([...claim.words].some((word) => privatives.has(word) || word === 'old' || word === 'once')) return undefined;
  for (const position of claim.content) {
    const places = sentence.positions.get(claim.tokens[position]?.term ?? '') ?? [];
    const [place] = places;
    if (place !== undefined && places.every((at) => privatives.has(sentence.tokens[at - 1]?.lower ?? '')))
      return conflictBetween('hedge', { claim, sentence, ...pair }, [position], [place - 1, place]);
  }
  return undefined;
}

function droppedWeakener(pair: ComparedPair): LocatedConflict | undefined {
  const shared = new Set(pair.comparison.pairs.map(([, place]) => place));
  for (const [position, place] of pair.comparison.pairs) {
    const before = pair.sentence.tokens[place - 1];
    if (before === undefined || shared.has(place - 1) || pair.claim.words.has(before.lower)) continue;
    // The word before must have been left out right here, not with the clause that it ends.
    if (pair.claim.tokens[position - 1] !== undefined && !adjoins(pair, position, place)) continue;
    if (weakeners.has(before.lower)) return conflictBetween('hedge', pair, [position], [place - 1, place]);
  }
  return undefined;
}

/** The words before the two shared ones are shared as well. */
function adjoins(pair: ComparedPair, position: number, place: number): boolean {
  return pair.comparison.pairs.some(([here, there]) => here === position - 1 && there === place - 2);
}
