import { monthOf } from '../text/calendar.ts';
import type { Token } from '../text/token.ts';
import type { Alignment } from './alignment.ts';
import type { EvidenceSentence } from './analysed-evidence.ts';
import type { AnalysedText } from './analysed-text.ts';
import type { Comparison, Slot } from './comparison.ts';
import { hasObject } from './conflicts/exchanged-voice.ts';
import { isDropped } from './dropped-words.ts';
import { bounds, hedges, strongQuantifiers } from './lexicon/modality.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';
import { infinitivesStated, pastAsPresent, statedModals } from './verb-forms.ts';

/** A match from here on counts as the same word. */
const sameWord = 0.9;
/** Share of the claim's neighbouring content words that must be neighbours in the sentence too. */
const leastPairsKept = 0.6;
/** How far apart they may stand there. */
const pairReach = 6;
/** Small words that a claim may have of its own. */
const harmlessWords = new Set(
  'a an the that also and is are was were has have had it its their his her this these those percent per cent'.split(
    ' ',
  ),
);
const mostSmallWords = 2;
/** What is so wholly is so. */
const wholly = new Set(['both', 'entirely', 'completely', 'fully', 'totally', 'absolutely', 'definitely', 'certainly']);
const beForms = wordSet('is are was were');
const beforeDates = wordSet('in on the of');
const nameJoints = wordSet('a an the of');
const subjectPronouns = wordSet('he she it they');
const possessives = wordSet('his her its their');
/** How far before its first content word a phrase begins. */
const openerReach = 4;
/** Words that open a phrase which may stand at either end of a sentence. */
const phraseOpeners = new Set(
  'in on at during after since by from for although though while when under before because with despite until as if'.split(
    ' ',
  ),
);

/**
 * Whether a claim without conflicts is said outright by one sentence: every content word, number and name stands in it
 * (or in its title or headings), in the same order but for a phrase moved from one end to the other, and nothing that
 * weakens the sentence has been left out.
 */
export function isSaidOutright(alignment: Alignment, comparison: Comparison): boolean {
  const { best } = alignment;
  if (best.matches.some((match) => match < sameWord)) return false;
  const { claim } = alignment;
  const shared = new Set(comparison.pairs.map(([, place]) => place));
  return (
    infinitivesStated(claim, best.sentence, comparison).length === 0 &&
    !statedModals(claim, best.sentence, comparison) &&
    !pastAsPresent(claim, best.sentence) &&
    isDropped(best.sentence, withStates(claim, best.sentence, comparison)) &&
    comparison.slots.every((slot) => isHarmless(slot, alignment, shared)) &&
    !weakenerDropped(alignment, comparison) &&
    pairsKept({ ...alignment, ranked: [best] }, comparison) > leastPairsKept
  );
}

/**
 * "Is closed in January" says "closes in January": the "is" goes without saying where nothing is done to something else in
 * the claim and nobody does it in the sentence.
 */
function withStates(claim: AnalysedText, { tokens, words }: EvidenceSentence, comparison: Comparison): Comparison {
  if (words.has('by')) return comparison;
  const states = comparison.pairs.flatMap(([position, place], index) => {
    const before = comparison.pairs[index - 1]?.[1];
    const after = claim.tokens[position + 1];
    const isLast = after === undefined || after.kind === 'punctuation' || phraseOpeners.has(after.lower);
    const isState = beForms.has(tokens[place - 1]?.lower ?? '') && looksLikeVerb(tokens, place);
    return before === place - 2 && isLast && isState ? [[position, place - 1] as const] : [];
  });
  const pairs = [...comparison.pairs, ...states].sort(([, one], [, other]) => one - other);
  return { ...comparison, pairs };
}

/** A gap is harmless where the claim has no content in it, or a whole phrase moved to its end, or words of the title. */
function isHarmless(slot: Slot, { claim, best }: Alignment, shared: ReadonlySet<number>): boolean {
  const { claimed, sourced, edge } = slot;
  if (turnsVoice(slot, claim, best.sentence)) return false;
  if (isNamedForPronoun(slot, claim, best.sentence) || isLessExactDate(slot, claim, best.sentence)) return true;
  // Small words in the place of words that say something are no small words: "has" for "plans to".
  const exchanged =
    edge === 'inside' && claimed.length > 0 && sourced.some((place) => best.sentence.content.includes(place));
  if (exchanged) return false;
  const { tokens, positions } = best.sentence;
  const content = claimed.filter((position) => claim.content.includes(position));
  const termAt = (position: number) => claim.tokens[position]?.term ?? '';
  const moved = content.filter((position) => positions.has(termAt(position)));
  if (moved.length === 0) return (content.length === 0 || edge === 'start') && areHarmless(claim, claimed);
  if (edge === 'inside') return false;
  const places = moved.map((position) => positions.get(termAt(position))?.find((place) => !shared.has(place)));
  if (places.some((place, index) => place === undefined || place <= (places[index - 1] ?? -1))) return false;
  const [first = 0] = claimed;
  const opener = [first, first - 1]
    .map((position) => claim.tokens[position]?.lower ?? '')
    .find((word) => phraseOpeners.has(word));
  const before = tokens.slice(Math.max(0, (places[0] ?? 0) - openerReach), places[0]).map(({ lower }) => lower);
  return opener !== undefined && before.includes(opener);
}

/** "Honey was found in jars" for "tested honey and found traces in jars": what did something has it done to it. */
function turnsVoice({ claimed, sourced }: Slot, claim: AnalysedText, sentence: EvidenceSentence): boolean {
  const at = claimed.at(-1) ?? -2;
  const places = sentence.positions.get(claim.tokens[at + 1]?.term ?? '') ?? [];
  const isStated = beForms.has(claim.tokens[at]?.lower ?? '');
  const isSourced = sourced.some((there) => beForms.has(sentence.tokens[there]?.lower ?? ''));
  return (
    isStated &&
    !isSourced &&
    places.some((there) => looksLikeVerb(sentence.tokens, there) && hasObject(sentence, there))
  );
}

/** "Falk" for "she": all that the claim says in the place of the pronoun is what the pronoun takes up. */
function isNamedForPronoun({ claimed, sourced, edge }: Slot, claim: AnalysedText, sentence: EvidenceSentence): boolean {
  const said = claimed.filter((position) => claim.content.includes(position));
  return (
    edge !== 'end' &&
    said.length > 0 &&
    said.every((position) => sentence.takenUp.has(claim.tokens[position]?.term ?? '')) &&
    subjectPronouns.has(sentence.tokens[sourced.at(-1) ?? -1]?.lower ?? '') &&
    (edge === 'start' || sourced.length === 1) &&
    claimed.every((position) => said.includes(position) || nameJoints.has(claim.tokens[position]?.lower ?? ''))
  );
}

/** "In 1861" for "on 9 October 1861": a part of the date, and nothing but it, left out before the rest. */
function isLessExactDate({ claimed, sourced }: Slot, claim: AnalysedText, { tokens }: EvidenceSentence): boolean {
  const next = tokens[(sourced.at(-1) ?? -2) + 1];
  const parts = sourced.flatMap((place) => tokens[place] ?? []);
  return (
    isDatePart(next) &&
    parts.some(isDatePart) &&
    parts.every((token) => isDatePart(token) || beforeDates.has(token.lower)) &&
    claimed.every((position) => beforeDates.has(claim.tokens[position]?.lower ?? ''))
  );
}

function isDatePart(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || monthOf(token) !== undefined);
}

function areHarmless(claim: AnalysedText, positions: readonly number[]): boolean {
  const small = positions.filter((position) => !claim.content.includes(position));
  return (
    small.length <= mostSmallWords && small.every((position) => harmlessWords.has(claim.tokens[position]?.lower ?? ''))
  );
}

/** Whether the sentence has a reservation, a limit or a quantifier right before a shared word, and the claim has not. */
function weakenerDropped({ claim, best: { sentence } }: Alignment, { pairs }: Comparison): boolean {
  const shared = new Set(pairs.map(([, place]) => place));
  return pairs.some(([, place]) => {
    const before = sentence.tokens[place - 1]?.lower ?? '';
    if (shared.has(place - 1) || claim.words.has(before)) return false;
    const limits = before === 'of' ? sentence.tokens[place - 2]?.lower === 'one' : before === 'than';
    // "On the first Sunday" is not on Sundays.
    const picks = sentence.tokens[place - 1]?.unit === 'ordinal' || before === 'last' || before === 'next';
    return (
      limits ||
      picks ||
      hedges.has(before) ||
      bounds.has(before) ||
      (strongQuantifiers.has(before) && !wholly.has(before))
    );
  });
}

/**
 * Share, by weight, of neighbouring content words of the claim that stand close together in the same order in one read
 * sentence; with a comparison also of those between which words were left out.
 */
export function pairsKept(alignment: Alignment, comparison?: Comparison): number {
  const { claim, weights } = alignment;
  const shared = new Set(comparison?.pairs.map(([position]) => position));
  let kept = 0;
  let total = 0;
  for (let index = 1; index < claim.content.length; index += 1) {
    const one = claim.tokens[claim.content[index - 1] ?? 0]?.term ?? '';
    const other = claim.tokens[claim.content[index] ?? 0]?.term ?? '';
    const weight = (weights[index - 1] ?? 0) + (weights[index] ?? 0);
    total += weight;
    const close = alignment.ranked.some(({ sentence }) => {
      const places = placesOf(sentence, one);
      return placesOf(sentence, other).some((next) =>
        places.some((place) => isAfter(sentence, place, next) && next - place <= reachFrom(sentence, place)),
      );
    });
    if (close || [index - 1, index].every((near) => shared.has(claim.content[near] ?? -1))) kept += weight;
  }
  return total === 0 ? alignment.best.coverage : kept / total;
}

/** Where a term stands in a sentence: itself, or the pronouns that take it up. */
function placesOf({ positions, takenUp, tokens }: EvidenceSentence, term: string): readonly number[] {
  const places = positions.get(term);
  if (places !== undefined || !takenUp.has(term)) return places ?? [];
  return tokens.flatMap(({ lower }, at) => (subjectPronouns.has(lower) || possessives.has(lower) ? at : []));
}

/** Two words that one pronoun takes up stand where it stands. */
function isAfter({ tokens }: EvidenceSentence, place: number, next: number): boolean {
  return next > place || (next === place && subjectPronouns.has(tokens[place]?.lower ?? ''));
}

/** "Her successor" says nothing of her but whose it is: the next word alone is close to "her". */
function reachFrom({ tokens }: EvidenceSentence, place: number): number {
  return possessives.has(tokens[place]?.lower ?? '') ? 1 : pairReach;
}
