import type { Alignment } from './alignment.ts';
import type { AnalysedText } from './analysed-text.ts';
import type { Comparison, Slot } from './comparison.ts';
import { isDropped } from './dropped-words.ts';
import { bounds, hedges, strongQuantifiers } from './lexicon/modality.ts';
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
    isDropped(best.sentence, comparison) &&
    comparison.slots.every((slot) => isHarmless(slot, alignment, shared)) &&
    !weakenerDropped(alignment, comparison) &&
    pairsKept({ ...alignment, ranked: [best] }, comparison) > leastPairsKept
  );
}

/** A gap is harmless where the claim has no content in it, or a whole phrase moved to its end, or words of the title. */
function isHarmless(
  { claimed, sourced, edge }: Slot,
  { claim, best }: Alignment,
  shared: ReadonlySet<number>,
): boolean {
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
      const places = sentence.positions.get(one);
      const others = sentence.positions.get(other);
      return places?.some((place) => others?.some((next) => next > place && next - place <= pairReach));
    });
    if (close || [index - 1, index].every((near) => shared.has(claim.content[near] ?? -1))) kept += weight;
  }
  return total === 0 ? alignment.best.coverage : kept / total;
}
