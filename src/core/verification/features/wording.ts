import { monthOf } from '../../text/calendar.ts';
import type { Alignment } from '../alignment.ts';
import type { AnalysedText } from '../analysed-text.ts';
import type { Comparison } from '../comparison.ts';
import { epistemicHedges, hedges, strongQuantifiers } from '../lexicon/modality.ts';
import { areOpposite } from '../lexicon/opposites.ts';
import { negators } from '../lexicon/polarity.ts';
import { invertedPairs } from './inverted-pairs.ts';

const gramLength = 4;
/** Larger than any number of words in a claim that is looked at. */
const base = 4096;

/** How claim and best sentence differ word by word: what is added, dropped, moved or exchanged, and how alike they look. */
export function wordingFeatures(alignment: Alignment, comparison: Comparison): Record<string, number> {
  const { claim, best, ranked } = alignment;
  const sentence = best.sentence;
  const words = claim.tokens.filter(({ kind }) => kind !== 'punctuation');
  const inserted = comparison.slots.flatMap(({ claimed }) => claimed);
  const deleted = comparison.slots.flatMap(({ sourced, edge }) => (edge === 'inside' ? sourced : []));
  const moved = inserted.filter((position) => sentence.positions.has(claim.tokens[position]?.term ?? ''));
  const added = inserted.filter((position) => claim.content.includes(position) && !moved.includes(position));
  const countIn = (text: AnalysedText, positions: readonly number[], set: ReadonlySet<string>) =>
    positions.filter((position) => set.has(text.tokens[position]?.lower ?? '')).length;
  const lowers = words.map(({ lower }) => lower);
  const exchanged = exchanges(claim, sentence, comparison);
  const tail = comparison.slots.at(-1);
  return {
    aligned: comparison.pairs.length / Math.max(1, words.length),
    inserted: Math.min(15, inserted.length),
    added: Math.min(10, added.length),
    addedShare: added.length / Math.max(1, claim.content.length),
    moved: Math.min(6, moved.length),
    movedNames: Math.min(4, moved.filter((position) => isName(alignment, position)).length),
    skipped: Math.min(20, deleted.length),
    gaps: Math.min(8, comparison.slots.length),
    ...exchanged,
    exact: comparison.pairs.length === words.length ? 1 : 0,
    tail: tail?.edge === 'end' ? tail.claimed.length : 0,
    insertedNegators: countIn(claim, inserted, negators),
    deletedNegators: countIn(sentence, deleted, negators),
    insertedQuantifiers: countIn(claim, inserted, strongQuantifiers),
    insertedHedges: countIn(claim, inserted, hedges),
    deletedHedges: countIn(sentence, deleted, hedges),
    deletedEpistemic: countIn(sentence, deleted, epistemicHedges),
    insertedSmallWords: Math.min(6, inserted.filter((position) => !claim.content.includes(position)).length),
    inverted: inversions(alignment),
    ...sharedRuns(
      lowers,
      ranked.map((one) => one.sentence),
    ),
    letterLikeness: letterLikeness(claim.text, sentence.text),
  };
}

function isName({ claim, best }: Alignment, position: number): boolean {
  if (claim.names[position]) return true;
  const place = best.sentence.positions.get(claim.tokens[position]?.term ?? '')?.[0];
  return place !== undefined && best.sentence.names[place] === true;
}

/** Slots where both sides have content of their own; those of one type (number, name, month) and those of opposites. */
function exchanges(claim: AnalysedText, sentence: AnalysedText, comparison: Comparison) {
  let exchangedSlots = 0;
  let exchangedOfType = 0;
  let exchangedOpposites = 0;
  let exchangedSingle = 0;
  for (const slot of comparison.slots) {
    const claimed = slot.claimed.filter((position) => claim.content.includes(position));
    const sourced = slot.sourced.filter((position) => sentence.content.includes(position)).slice(0, 8);
    if (claimed.length === 0 || sourced.length === 0) continue;
    exchangedSlots += 1;
    if (claimed.length <= 2 && sourced.length <= 2) exchangedSingle += 1;
    for (const position of claimed) {
      const one = claim.tokens[position];
      if (one === undefined) continue;
      const others = sourced.flatMap((place) => {
        const other = sentence.tokens[place];
        return other === undefined ? [] : [{ other, named: sentence.names[place] === true }];
      });
      const ofType = others.some(
        ({ other, named }) =>
          (one.value !== undefined && other.value !== undefined) ||
          (claim.names[position] === true && named) ||
          (monthOf(one) !== undefined && monthOf(other) !== undefined),
      );
      if (ofType) exchangedOfType += 1;
      if (others.some(({ other }) => areOpposite(one.term, other.term))) exchangedOpposites += 1;
    }
  }
  return { exchangedSlots, exchangedOfType, exchangedOpposites, exchangedSingle };
}

/** Share of pairs of shared content words that stand in another order in the sentence, 0 to 1. */
function inversions({ claim, best: { sentence } }: Alignment): number {
  const places = claim.content.flatMap((position) => {
    const found = sentence.positions.get(claim.tokens[position]?.term ?? '');
    if (found === undefined) return [];
    const expected = (position * sentence.tokens.length) / Math.max(1, claim.tokens.length);
    return found.reduce((near, place) => (Math.abs(place - expected) < Math.abs(near - expected) ? place : near));
  });
  return invertedPairs(places);
}

/** Share of the claim's runs of two and of three words that a sentence has too, 0 to 1 each. */
function sharedRuns(words: readonly string[], sentences: readonly AnalysedText[]) {
  const ids = new Map(words.map((word, index): [string, number] => [word, index + 1]));
  const claim = words.map((word) => ids.get(word) ?? 0);
  const pairs = new Set<number>();
  const triples = new Set<number>();
  for (const { tokens } of sentences) {
    let earlier = 0;
    let before = 0;
    for (const { kind, lower } of tokens) {
      if (kind === 'punctuation') continue;
      const id = ids.get(lower) ?? 0;
      if (id > 0 && before > 0) pairs.add(before * base + id);
      if (id > 0 && before > 0 && earlier > 0) triples.add((earlier * base + before) * base + id);
      earlier = before;
      before = id;
    }
  }
  let bigrams = 0;
  let trigrams = 0;
  for (let index = 1; index < claim.length; index += 1) {
    const pair = (claim[index - 1] ?? 0) * base + (claim[index] ?? 0);
    if (pairs.has(pair)) bigrams += 1;
    if (index > 1 && triples.has((claim[index - 2] ?? 0) * base * base + pair)) trigrams += 1;
  }
  return { bigrams: bigrams / Math.max(1, claim.length - 1), trigrams: trigrams / Math.max(1, claim.length - 2) };
}

/** Share of the claim's letter 4-grams that the sentence has, 0 to 1. */
function letterLikeness(claim: string, sentence: string): number {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const one = plain(claim);
  const other = plain(sentence);
  const grams = one.length - gramLength + 1;
  if (grams < 1) return 0;
  let found = 0;
  for (let index = 0; index < grams; index += 1) if (other.includes(one.slice(index, index + gramLength))) found += 1;
  return found / grams;
}
