import { tokenize } from '../../text/tokenize.ts';
import type { WordVectors } from '../../text/word-vectors.ts';
import type { Fact } from './fact.ts';
import type { NameSorts } from './name-sorts.ts';
import { factValue } from './number-facts.ts';

/** Two common nouns that names end in are this near where they mean the same sort of thing: "university", "college". */
const sameHead = 0.4;
/** Names of places are this near where they are places of one kind. */
const samePlace = 0.15;
/** Numbers nearer to the key than this share of it could be the same, rounded. */
const farEnough = 0.15;
/** Years further from the key than this give themselves away. */
const sameAge = 120;
/** A number more than so many times the key, or less than its part, gives itself away. */
const sameOrder = 20;

/**
 * Facts of other passages that could stand in the place of the key, the likeliest first: of the same kind and
 * of the same sort of name, differing clearly. Whether one of them is true is for the caller to find out.
 */
export function distractorsFor(
  fact: Fact,
  pool: readonly Fact[],
  words: Pick<WordVectors, 'similarity'>,
  sorts: NameSorts,
): Fact[] {
  const seen = new Set<string>([fact.words.toLowerCase()]);
  const inSentence = new Set(fact.sentence.analysed.tokens.map(({ term }) => term));
  const { passageId } = fact.sentence.span;
  return pool
    .filter((other) => other.kind === fact.kind && other.sentence.span.passageId !== passageId)
    .filter((other) => !other.terms.some((term) => inSentence.has(term)) && differs(fact, other))
    .filter(({ words }) => {
      const isNew = !seen.has(words.toLowerCase());
      seen.add(words.toLowerCase());
      return isNew;
    })
    .map((other) => ({ other, likeness: likeness(fact, other, words, sorts) }))
    .filter((one) => one.likeness > 0)
    .sort((one, two) => two.likeness - one.likeness || (one.other.words < two.other.words ? -1 : 1))
    .map(({ other }) => other);
}

function differs(fact: Fact, other: Fact): boolean {
  if (fact.kind === 'name') return !other.terms.every((term) => fact.sentence.passage.terms.has(term));
  const [value, otherValue] = [factValue(fact), factValue(other)];
  if (fact.kind === 'year') return Math.abs(value - otherValue) <= sameAge && value !== otherValue;
  const ratio = Math.max(value, otherValue) / Math.max(1e-9, Math.min(value, otherValue));
  return Math.abs(value - otherValue) > farEnough * Math.abs(value) && ratio <= sameOrder;
}

/** 0 where it does not fit at all; more for the same slot and a near value, or for names of the same sort and related meaning. */
function likeness(fact: Fact, other: Fact, words: Pick<WordVectors, 'similarity'>, sorts: NameSorts): number {
  if (fact.kind === 'number') {
    return fact.slot === other.slot ? 1 / (1 + Math.abs(Math.log(factValue(fact) / factValue(other)))) : 0;
  }
  if (fact.kind === 'year') return 1 / (1 + Math.abs(factValue(fact) - factValue(other)));
  const [before, ...shape] = fact.slot.split(' ');
  const [otherBefore, ...otherShape] = other.slot.split(' ');
  // "The Reformation" and "Rome" do not stand in the same place.
  if ((before === 'the') !== (otherBefore === 'the')) return 0;
  const [head, otherHead] = [sorts.headOf(fact.words), sorts.headOf(other.words)];
  if (head !== undefined && otherHead !== undefined) {
    const near = head === otherHead ? 1 : words.similarity(termOf(head), termOf(otherHead));
    return near >= sameHead ? 1 + near : 0;
  }
  // What the name is the name of must be known of both, and the same; else the options would give the key away.
  const sort = sorts.sortOf(fact.words);
  if (sort === undefined || sort !== sorts.sortOf(other.words) || shape.at(-1) !== otherShape.at(-1)) return 0;
  if (sort !== 'person' && shape[0] !== otherShape[0]) return 0;
  const related = Math.max(0, words.similarity(fact.terms.at(-1) ?? '', other.terms.at(-1) ?? ''));
  // Countries stand beside countries: of people the vectors know too little to ask the same.
  if (sort === 'place' && related < samePlace) return 0;
  return 1 + related + (shape[0] === otherShape[0] ? 0.5 : 0);
}

function termOf(word: string): string {
  return tokenize(word, 'en')[0]?.term ?? word;
}
