import { inverseDocumentFrequency } from '../indexing/lexical/bm25.ts';
import type { LexicalIndex } from '../indexing/lexical-index.port.ts';
import { TermReader } from '../indexing/term-reader.ts';
import type { Passage } from '../passages/passage.ts';
import type { Question } from './question.ts';

/** Two content terms that follow one another in a question. */
export interface NeighbouringTerms {
  readonly first: string;
  readonly second: string;
  /** What the pair counts for among the question's pairs; the shares of all add up to 1. */
  readonly share: number;
}

/** Content words further apart than this say nothing together. */
const widestGap = 8;
/** Where words are not set apart by spaces, distances are measured in characters. */
const charactersPerWord = 2;

/** The question's neighbouring terms; a pair counts for as much as the commoner of its two tells passages apart. */
export function neighbouringTerms(
  { sequence }: Pick<Question, 'sequence'>,
  lexical: Pick<LexicalIndex, 'size' | 'documentFrequency'>,
): NeighbouringTerms[] {
  const rarities = sequence.map((term) => inverseDocumentFrequency(lexical.size, lexical.documentFrequency(term)));
  const pairs = sequence.slice(1).flatMap((second, place) => {
    const first = sequence[place] ?? second;
    const share = Math.min(rarities[place] ?? 0, rarities[place + 1] ?? 0);
    return first === second ? [] : [{ first, second, share }];
  });
  const total = pairs.reduce((sum, { share }) => sum + share, 0);
  return total === 0 ? [] : pairs.map((pair) => ({ ...pair, share: pair.share / total }));
}

/**
 * How near the question's neighbours stand to one another in a passage, in either order: 1 where every pair is side by
 * side, less by the square root of the distance. That words which belong together in a question do so in its answer is
 * the sequential dependence of Metzler and Croft, "A Markov Random Field Model for Term Dependencies" (2005).
 */
export function proximity(
  pairs: readonly NeighbouringTerms[],
  { prose, language }: Pick<Passage, 'prose' | 'language'>,
): number {
  if (pairs.length === 0) return 0;
  const wanted = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const terms = TermReader.of(language).read(prose);
  const places = terms === undefined ? placesInCharacters(prose, wanted) : placesOf(terms, wanted);
  let sum = 0;
  for (const { first, second, share } of pairs) {
    const gap = leastGap(places.get(first) ?? [], places.get(second) ?? []);
    if (gap <= widestGap) sum += share / Math.sqrt(Math.max(1, gap));
  }
  return sum;
}

function placesOf(terms: readonly string[], wanted: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, term] of terms.entries()) {
    if (!wanted.has(term)) continue;
    const known = places.get(term);
    if (known === undefined) places.set(term, [place]);
    else known.push(place);
  }
  return places;
}

/** Finding the characters of a term is as good as taking the text apart, and many times faster. */
function placesInCharacters(prose: string, wanted: ReadonlySet<string>): Map<string, number[]> {
  const lower = prose.toLowerCase();
  const places = new Map<string, number[]>();
  for (const term of wanted) {
    // The term of a plain number is its digits after this mark.
    const written = term.replace(/^#/, '');
    const found: number[] = [];
    for (let at = lower.indexOf(written); at >= 0; at = lower.indexOf(written, at + 1))
      found.push(at / charactersPerWord);
    places.set(term, found);
  }
  return places;
}

/** Of two ascending lists the least distance between one's place and the other's. */
function leastGap(first: readonly number[], second: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let other = 0;
  for (const place of first) {
    while (other + 1 < second.length && (second[other + 1] as number) <= place) other += 1;
    for (const near of [second[other], second[other + 1]]) {
      if (near !== undefined) least = Math.min(least, Math.abs(near - place));
    }
  }
  return least;
}
