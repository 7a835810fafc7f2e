import type { PassageFilter } from '../passage-filter.ts';
import type { TopHits } from '../top-hits.ts';
import type { LengthNorm } from './bm25.ts';
import { boundScale } from './gain-bound.ts';
import type { LiveSegment } from './live-segment.ts';
import { PostingCursor } from './posting-cursor.ts';
import { type WindowScores, windowSize } from './window-scores.ts';

/** A query term with what it is worth in the whole index. */
export interface ScoredTerm {
  readonly term: string;
  /** Weight times inverse document frequency; above 0. */
  readonly worth: number;
}

/** Bounds are sums of rounded numbers; this much slack keeps rounding from cutting off a hit. */
const slack = 1 + 1e-9;

/**
 * Offers every passage of a segment that can still be among the best. Passages are taken window by window. In each, the
 * bounds of the postings' blocks tell which terms could bring nobody among the best even together: those are only looked
 * up for passages that have one of the others. A window where all terms together bring nobody is left out. This is
 * MaxScore (Turtle and Flood, 1995) with the block maxima of Ding and Suel, "Faster Top-k Document Retrieval Using
 * Block-Max Indexes" (2011). The result is exact.
 * @param terms dearest first: scores are added up in this order, the same in every search
 */
export function searchSegment(
  live: LiveSegment,
  terms: readonly ScoredTerm[],
  norm: LengthNorm,
  hits: TopHits,
  scores: WindowScores,
  filter?: PassageFilter,
): void {
  const { segment, removed } = live;
  const cursors = cursorsOf(live, terms, norm);
  const total = segment.passageIds.length;
  /** With fewer points than this nobody is among the best. */
  let floor = hits.threshold / slack;
  for (let windowStart = 0; windowStart < total; windowStart += windowSize) {
    for (const cursor of cursors) cursor.enter(Math.min(total, windowStart + windowSize));
    const present = cursors.filter(({ bound }) => bound > 0).sort((a, b) => a.bound - b.bound);
    const { optional, points } = optionalOf(present, floor);
    for (let next = optional; next < present.length; next += 1) present[next]?.addTo(scores, windowStart);
    scores.take((place, earned) => {
      let score = earned;
      let outstanding = points;
      if (score + outstanding < floor) return;
      const position = windowStart + place;
      for (let next = optional - 1; next >= 0 && score + outstanding >= floor; next -= 1) {
        const cursor = present[next] as PostingCursor;
        outstanding -= cursor.bound;
        score += cursor.probe(position);
      }
      if (score + outstanding < floor || removed?.[position] === 1) return;
      const passageId = segment.passageIds[position] as number;
      if (filter !== undefined && !filter(passageId)) return;
      let exact = 0;
      for (const cursor of cursors) exact += cursor.earnedAt(position);
      hits.offer(passageId, exact);
      floor = hits.threshold / slack;
    });
  }
}

function cursorsOf({ segment, averageLength }: LiveSegment, terms: readonly ScoredTerm[], norm: LengthNorm) {
  const scale = boundScale(averageLength, norm);
  return terms.flatMap(({ term, worth }) => {
    const place = segment.terms.find(term);
    return place < 0 ? [] : [new PostingCursor(segment, place, worth, norm, scale)];
  });
}

/** How many of the terms, the cheapest first, bring nobody among the best by themselves, and what they can add to others. */
function optionalOf(present: readonly PostingCursor[], floor: number): { optional: number; points: number } {
  let points = 0;
  let optional = 0;
  for (const { bound } of present) {
    if (points + bound >= floor) break;
    points += bound;
    optional += 1;
  }
  return { optional, points };
}
