import type { LexicalHit, LexicalIndex, WeightedTerm } from '../lexical-index.port.ts';
import type { PassageFilter } from '../passage-filter.ts';
import { TopHits } from '../top-hits.ts';
import { gain, highestGain, inverseDocumentFrequency, type LengthNorm, lengthNorm } from './bm25.ts';
import { LiveSegment } from './live-segment.ts';
import { mergeSegments } from './merge-segments.ts';
import { type FoundPostings, PassageLookup } from './passage-lookup.ts';
import { firstAtOrAfter } from './posting-cursor.ts';
import { frequencies } from './posting-mark.ts';
import { placesOfPosting } from './posting-places.ts';
import { type ScoredTerm, searchSegment } from './search-segment.ts';
import type { LexicalSegment } from './segment.ts';
import { WindowScores } from './window-scores.ts';

/** A segment is merged into the one before it unless that one is at least this many times as large. */
const growthFactor = 3;
/** A segment with more than this share of its passages removed is written anew. */
const mostRemoved = 0.25;

/** So many terms' document frequencies are kept at hand. */
const mostRemembered = 10_000;

/** BM25 over immutable segments. An index never changes: adding and removing give a new one that shares the segments. */
export class SegmentedLexicalIndex implements LexicalIndex {
  readonly segments: readonly LiveSegment[];
  readonly size: number;
  readonly #norm: LengthNorm;
  readonly #scores = new WindowScores();
  /** A question asks for the same few terms again and again. */
  readonly #frequencies = new Map<string, number>();

  /** @param segments no passage in more than one of them, removed ones aside */
  constructor(segments: readonly LiveSegment[]) {
    this.segments = segments;
    this.size = segments.reduce((sum, segment) => sum + segment.size, 0);
    const total = segments.reduce((sum, segment) => sum + segment.totalLength, 0);
    this.#norm = lengthNorm(this.size === 0 ? 1 : total / this.size);
  }

  /** The index after removing passages (unknown ids are ignored), then adding a segment; small segments are merged. */
  updated(added: LexicalSegment | undefined, removedIds: readonly number[]): SegmentedLexicalIndex {
    const segments = this.segments.map((segment) => segment.without(removedIds));
    if (added !== undefined && added.passageIds.length > 0) segments.push(new LiveSegment(added));
    return new SegmentedLexicalIndex(tidied(segments.filter((segment) => segment.size > 0)));
  }

  search(terms: readonly WeightedTerm[], limit: number, filter?: PassageFilter): LexicalHit[] {
    const scored = this.#scoredTerms(terms);
    const hits = new TopHits(Math.max(0, Math.min(limit, this.size)));
    for (const segment of this.segments) searchSegment(segment, scored, this.#norm, hits, this.#scores, filter);
    return hits.sorted();
  }

  scores(terms: readonly WeightedTerm[], passageIds: readonly number[]): number[] {
    const scored = this.#scoredTerms(terms);
    const lookup = new PassageLookup(
      this.segments,
      scored.map(({ term }) => term),
    );
    return passageIds.map((id) => {
      const found = lookup.find(id);
      return found === undefined ? 0 : scoreOf(scored, found, this.#norm);
    });
  }

  places(terms: readonly string[], passageIds: readonly number[]): ArrayLike<number>[][] {
    const lookup = new PassageLookup(this.segments, terms);
    return passageIds.map((id) => {
      const { segment, postings } = lookup.find(id) ?? { postings: terms.map(() => -1) };
      return postings.map((posting) => (segment === undefined || posting < 0 ? [] : placesOfPosting(segment, posting)));
    });
  }

  ceiling(terms: readonly WeightedTerm[]): number {
    return this.#scoredTerms(terms).reduce((sum, { worth }) => sum + worth * highestGain, 0);
  }

  documentFrequency(term: string): number {
    let count = this.#frequencies.get(term);
    if (count === undefined) {
      count = 0;
      for (const live of this.segments) {
        const place = live.segment.terms.find(term);
        if (place >= 0) count += live.documentFrequency(place);
      }
      if (this.#frequencies.size >= mostRemembered) this.#frequencies.clear();
      this.#frequencies.set(term, count);
    }
    return count;
  }

  passagesWithAll(terms: readonly string[]): number[] {
    return this.segments.flatMap((live) => positionsWithAll(live, terms)).sort((a, b) => a - b);
  }

  /** The same index in one segment, without a trace of what was removed. */
  merged(): SegmentedLexicalIndex {
    const whole = this.segments.length <= 1 && this.segments.every(({ removed }) => removed === undefined);
    return whole ? this : new SegmentedLexicalIndex([new LiveSegment(mergeSegments(this.segments))]);
  }

  everyTermWithPrefix(prefix: string): Set<string> {
    const found = new Set<string>();
    for (const { segment } of this.segments) {
      for (let place = segment.terms.firstNotBefore(prefix); place < segment.terms.size; place += 1) {
        const term = segment.terms.term(place);
        if (!term.startsWith(prefix)) break;
        found.add(term);
      }
    }
    return found;
  }

  termsWithPrefix(prefix: string, limit: number): string[] {
    return [...this.everyTermWithPrefix(prefix)]
      .map((term) => ({ term, count: this.documentFrequency(term) }))
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
      .slice(0, limit)
      .map(({ term }) => term);
  }

  termsIn(leastPassages: number): string[] {
    // A term of that many passages has its share of them in at least one segment.
    const share = leastPassages / Math.max(1, this.segments.length);
    const candidates = new Set<string>();
    for (const live of this.segments) {
      const counts = live.segment.documentFrequencies;
      for (let place = 0; place < counts.length; place += 1) {
        if ((counts[place] as number) >= share) candidates.add(live.segment.terms.term(place));
      }
    }
    return [...candidates].filter((term) => this.documentFrequency(term) >= leastPassages).sort();
  }

  filterByDocuments(documentIds: readonly string[]): PassageFilter {
    const wanted = new Set(documentIds);
    const allowed = new Set<number>();
    for (const { segment } of this.segments) {
      const numbers = segment.documentIds.map((id) => wanted.has(id));
      if (!numbers.includes(true)) continue;
      for (const [position, number] of segment.documents.entries()) {
        if (numbers[number]) allowed.add(segment.passageIds[position] as number);
      }
    }
    return (passageId) => allowed.has(passageId);
  }

  /** The dearest term first, so that every segment and every search adds up in the same order. */
  #scoredTerms(terms: readonly WeightedTerm[]): ScoredTerm[] {
    const weights = new Map<string, number>();
    for (const { term, weight } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
    return [...weights]
      .map(([term, weight]) => ({
        term,
        worth: weight * inverseDocumentFrequency(this.size, this.documentFrequency(term)),
      }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
  }
}

function scoreOf(
  terms: readonly ScoredTerm[],
  { segment, position, postings }: FoundPostings,
  norm: LengthNorm,
): number {
  let score = 0;
  for (const [index, posting] of postings.entries()) {
    if (posting < 0) continue;
    const frequency = frequencies[segment.marks[posting] as number] as number;
    score += (terms[index]?.worth ?? 0) * gain(frequency, segment.lengths[position] as number, norm);
  }
  return score;
}

function positionsWithAll(live: LiveSegment, terms: readonly string[]): number[] {
  const { segment, removed } = live;
  const lists = terms
    .map((term) => segment.terms.find(term))
    .map((place) =>
      place < 0 ? new Uint32Array(0) : segment.positions.subarray(segment.starts[place], segment.starts[place + 1]),
    )
    .sort((a, b) => a.length - b.length);
  const [shortest = new Uint32Array(0), ...others] = lists;
  return Array.from(shortest)
    .filter((position) => removed?.[position] !== 1)
    .filter((position) => others.every((list) => list[firstAtOrAfter(list, position, 0, list.length)] === position))
    .map((position) => segment.passageIds[position] as number);
}

/** Sizes fall by the growth factor from segment to segment, so there are few of them and each passage is merged seldom. */
function tidied(segments: readonly LiveSegment[]): LiveSegment[] {
  const tidy: LiveSegment[] = [];
  for (const segment of segments) {
    const worn = segment.segment.passageIds.length - segment.size > segment.size * mostRemoved;
    tidy.push(worn ? new LiveSegment(mergeSegments([segment])) : segment);
    for (;;) {
      const [before, last] = tidy.slice(-2);
      if (before === undefined || last === undefined || before.size >= last.size * growthFactor) break;
      tidy.splice(-2, 2, new LiveSegment(mergeSegments([before, last])));
    }
  }
  return tidy;
}
