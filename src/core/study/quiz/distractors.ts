import type { WordVectors } from '../../text/word-vectors.ts';
import type { Fact } from './facts.ts';

/** Single names are of one kind where their vectors are this near: countries, cities, peoples. */
const leastRelated = 0.35;
/** Words that only certain names follow: of people, of places. */
const telling =
  /^(?:by|in|at|near|from|with|under|to|historian|president|king|queen|scientist|author|director|general|professor)$/;
/** Numbers nearer to the key than this share of it could be the same, rounded. */
const farEnough = 0.15;
/** Years further from the key than this give themselves away. */
const sameAge = 120;
/** A number more than so many times the key, or less than its part, gives itself away. */
const sameOrder = 20;

/**
 * Facts of other passages that could stand in the place of the key, the likeliest first: of the same kind, with the same
 * word before them, differing clearly. Whether one of them is true is for the caller to find out.
 */
export function distractorsFor(fact: Fact, pool: readonly Fact[], words: Pick<WordVectors, 'similarity'>): Fact[] {
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
    .map((other) => ({ other, likeness: likeness(fact, other, words) }))
    .filter((one) => one.likeness > 0)
    .sort((one, two) => two.likeness - one.likeness || (one.other.words < two.other.words ? -1 : 1))
    .map(({ other }) => other);
}

function differs(fact: Fact, other: Fact): boolean {
  if (fact.kind === 'name') return !other.terms.every((term) => fact.sentence.passage.terms.has(term));
  const [value, otherValue] = [valueIn(fact), valueIn(other)];
  if (fact.kind === 'year') return Math.abs(value - otherValue) <= sameAge && value !== otherValue;
  const ratio = Math.max(value, otherValue) / Math.max(1e-9, Math.min(value, otherValue));
  return Math.abs(value - otherValue) > farEnough * Math.abs(value) && ratio <= sameOrder;
}

/** 0 where it does not fit at all; more for the same slot and a near value, or for names of related meaning. */
function likeness(fact: Fact, other: Fact, words: Pick<WordVectors, 'similarity'>): number {
  if (fact.kind === 'number') {
    return fact.slot === other.slot ? 1 / (1 + Math.abs(Math.log(valueIn(fact) / valueIn(other)))) : 0;
  }
  if (fact.kind === 'year') return 1 / (1 + Math.abs(valueIn(fact) - valueIn(other)));
  const [before, ...shape] = fact.slot.split(' ');
  const [otherBefore, ...otherShape] = other.slot.split(' ');
  if (shape.join(' ') !== otherShape.join(' ')) return 0;
  // "The Reformation" and "Rome" do not stand in the same place.
  if ((before === 'the') !== (otherBefore === 'the')) return 0;
  const related = words.similarity(fact.terms.at(-1) ?? '', other.terms.at(-1) ?? '');
  if (related >= leastRelated) return 1 + related;
  // Long names are seldom known to the vectors; the word before says what they are the names of.
  const isLong = fact.terms.length > 1;
  return isLong && before === otherBefore && telling.test(before ?? '') ? 1 : 0;
}

function valueIn({ sentence, first }: Fact): number {
  return sentence.analysed.tokens[first]?.value ?? 0;
}
