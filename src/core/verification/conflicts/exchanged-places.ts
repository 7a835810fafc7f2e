import type { AnalysedText } from '../analysed-text.ts';
import { looksLikeVerb } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/** Words that join equals: "A and B" says what "B and A" says. */
const joining = wordSet('and or nor & , ; as well both either the a an');
/** How far from a verb its subject and its object are looked for. */
const reach = 6;

/** Two words, names or numbers of the sentence that have changed places in the claim; in the same voice, and not within a list. */
export function exchangedPlaces(pair: ComparedPair): LocatedConflict[] {
  return [...exchangedSlots(pair), ...exchangedAroundVerb(pair)].slice(0, 1);
}

/** What the claim has in one gap the sentence has in another, and the other way round. */
function exchangedSlots(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence, comparison } = pair;
  for (const [index, one] of comparison.slots.entries()) {
    for (const other of comparison.slots.slice(index + 1)) {
      const first = common(claim, one.claimed, sentence, other.sourced);
      const second = common(claim, other.claimed, sentence, one.sourced);
      if (first === undefined || second === undefined) continue;
      const between = claim.tokens.slice(first + 1, second);
      if (between.every(({ lower }) => joining.has(lower))) continue;
      return [conflictBetween('role', pair, [first, second], [...one.sourced, ...other.sourced])];
    }
  }
  return [];
}

/** The first content word of the claim's gap that stands in the sentence's gap. */
function common(claim: AnalysedText, claimed: readonly number[], sentence: AnalysedText, sourced: readonly number[]) {
  const terms = new Set(sourced.filter((at) => sentence.content.includes(at)).map((at) => sentence.tokens[at]?.term));
  return claimed.find((at) => claim.content.includes(at) && terms.has(claim.tokens[at]?.term));
}

/** Before the verb in the claim and after it in the sentence, and the other way round. */
function exchangedAroundVerb(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  for (const verb of claim.content) {
    if (!looksLikeVerb(claim.tokens, verb)) continue;
    const places = (sentence.positions.get(claim.tokens[verb]?.term ?? '') ?? []).filter((at) =>
      looksLikeVerb(sentence.tokens, at),
    );
    const [place] = places;
    if (place === undefined || places.length > 1) continue;
    const subject = nearest(claim, verb, -1);
    const object = nearest(claim, verb, 1);
    if (subject === undefined || object === undefined) continue;
    const subjectPlaces = near(sentence, claim.tokens[subject]?.term, place);
    const objectPlaces = near(sentence, claim.tokens[object]?.term, place);
    if (subjectPlaces.length === 0 || objectPlaces.length === 0) continue;
    if (subjectPlaces.every((at) => at > place) && objectPlaces.every((at) => at < place)) {
      return [conflictBetween('role', pair, [subject, object], [...objectPlaces, ...subjectPlaces])];
    }
  }
  return [];
}

function nearest(text: AnalysedText, verb: number, step: 1 | -1): number | undefined {
  for (let at = verb + step; at >= 0 && at < text.tokens.length && Math.abs(at - verb) <= reach; at += step) {
    if (text.content.includes(at) && !looksLikeVerb(text.tokens, at)) return at;
  }
  return undefined;
}

function near(text: AnalysedText, term: string | undefined, place: number): number[] {
  return (text.positions.get(term ?? '') ?? []).filter((at) => Math.abs(at - place) <= 2 * reach);
}
