import type { PassageFilter } from '../passage-filter.ts';
import type { TopHits } from '../top-hits.ts';
import { gain, type LengthNorm } from './bm25.ts';
import type { LiveSegment } from './live-segment.ts';
import { frequencies } from './posting-mark.ts';
import type { ScoreBoard } from './score-board.ts';
import type { LexicalSegment } from './segment.ts';

/** A query term with what it is worth in the whole index. */
export interface ScoredTerm {
  readonly term: string;
  /** Weight times inverse document frequency; above 0. */
  readonly worth: number;
}

/** A query term's postings in one segment. */
interface TermList {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
  /** No passage of the segment earns more from this term. */
  readonly bound: number;
}

/** Bounds are sums of rounded numbers; this much slack keeps rounding from cutting off a hit. */
const slack = 1 + 1e-9;
/** With fewer postings than these left, reading them is as quick as finding out that they are not needed. */
const worthSampling = 40_000;
const mostSamples = 2;

/**
 * Offers every passage of a segment that can still be among the best. Term at a time, most valuable first: as soon as
 * all terms left together are worth less than the weakest of the best so far, only passages already met are scored on
 * (the MaxScore rule of Turtle and Flood, 1995). The result is exact.
 */
export function searchSegment(
  live: LiveSegment,
  terms: readonly ScoredTerm[],
  norm: LengthNorm,
  hits: TopHits,
  board: ScoreBoard,
  filter?: PassageFilter,
): void {
  const lists = termLists(live.segment, terms, norm);
  const rest = boundsFrom(lists);
  board.open(live.segment.passageIds.length);
  let next = 0;
  for (; next < lists.length; next += 1) {
    if (mayClose(live.segment, lists, next, rest, norm, hits, board)) break;
    const list = lists[next];
    if (list !== undefined) addAll(live, list, norm, board, filter);
  }
  for (; next < lists.length; next += 1) {
    board.keepAbove(board.threshold(hits) - (rest[next] as number) * slack);
    const list = lists[next];
    if (list !== undefined) addToMet(live.segment, list, norm, board);
  }
  board.close(live.segment.passageIds, hits);
}

/**
 * Whether the terms from `next` on can bring no passage among the best that was not met before. Where much is left to
 * read, the score to beat is found by scoring some of the passages met to the end: a passage with the rarest term often
 * has the others too.
 */
function mayClose(
  segment: LexicalSegment,
  lists: readonly TermList[],
  next: number,
  rest: Float64Array,
  norm: LengthNorm,
  hits: TopHits,
  board: ScoreBoard,
): boolean {
  const outstanding = (rest[next] as number) * slack;
  if (next === 0 || board.met < hits.limit) return hits.threshold > outstanding;
  const remaining = lists.slice(next);
  if (remaining.reduce((sum, { start, end }) => sum + end - start, 0) > worthSampling && board.samples < mostSamples) {
    board.raiseThreshold(hits, (position) => {
      let sum = 0;
      for (const list of remaining) sum += earnedAt(segment, list, position, norm);
      return sum;
    });
  }
  // The terms so far must outweigh the others before it pays to look for the weakest of the best.
  const outweighs = (rest[0] as number) > 2 * outstanding;
  return (outweighs ? board.threshold(hits) : board.knownThreshold(hits)) > outstanding;
}

function earnedAt(segment: LexicalSegment, list: TermList, position: number, norm: LengthNorm): number {
  const posting = firstAtOrAfter(segment.positions, position, list.start, list.end);
  if (posting === list.end || segment.positions[posting] !== position) return 0;
  const frequency = frequencies[segment.marks[posting] as number] as number;
  return list.worth * gain(frequency, segment.lengths[position] as number, norm);
}

function termLists(segment: LexicalSegment, terms: readonly ScoredTerm[], norm: LengthNorm): TermList[] {
  const lists: TermList[] = [];
  for (const { term, worth } of terms) {
    const place = segment.terms.find(term);
    if (place < 0) continue;
    const peak = frequencies[segment.peaks[place] as number] as number;
    lists.push({
      start: segment.starts[place] as number,
      end: segment.starts[place + 1] as number,
      worth,
      bound: worth * gain(peak, segment.shortest[place] as number, norm),
    });
  }
  return lists;
}

function boundsFrom(lists: readonly TermList[]): Float64Array {
  const rest = new Float64Array(lists.length + 1);
  for (let index = lists.length - 1; index >= 0; index -= 1) {
    rest[index] = (rest[index + 1] as number) + (lists[index]?.bound ?? 0);
  }
  return rest;
}

function addAll(live: LiveSegment, list: TermList, norm: LengthNorm, board: ScoreBoard, filter?: PassageFilter): void {
  const { positions, marks, lengths, passageIds } = live.segment;
  const { removed } = live;
  for (let posting = list.start; posting < list.end; posting += 1) {
    const position = positions[posting] as number;
    const earned =
      list.worth * gain(frequencies[marks[posting] as number] as number, lengths[position] as number, norm);
    if (board.scores[position] === 0) {
      const barred = removed?.[position] === 1 || (filter !== undefined && !filter(passageIds[position] as number));
      board.meet(position, barred ? Number.NEGATIVE_INFINITY : earned);
    } else {
      board.scores[position] = (board.scores[position] as number) + earned;
    }
  }
}

function addToMet(segment: LexicalSegment, list: TermList, norm: LengthNorm, board: ScoreBoard): void {
  const { positions, marks, lengths } = segment;
  let from = list.start;
  for (const position of board.metInOrder()) {
    from = firstAtOrAfter(positions, position, from, list.end);
    if (from === list.end) return;
    if (positions[from] !== position) continue;
    const frequency = frequencies[marks[from] as number] as number;
    board.scores[position] =
      (board.scores[position] as number) + list.worth * gain(frequency, lengths[position] as number, norm);
  }
}

/** First posting in `[from, end)` whose position is not before this one, by steps that double, then by halving. */
export function firstAtOrAfter(positions: Uint32Array, position: number, from: number, end: number): number {
  let step = 1;
  let low = from;
  while (low + step < end && (positions[low + step] as number) < position) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
