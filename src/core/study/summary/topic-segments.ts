import type { Passage } from '../../passages/passage.ts';
import { isContent, tokenize } from '../../text/tokenize.ts';

/** So many passages on each side of a gap are compared. */
const window = 3;
/** A section is seldom shorter than this many words, nor are there more than the second number of them. */
const usualWords = 400;
const mostSegments = 12;

/**
 * Cuts a text without headings where its vocabulary changes: the words on both sides of each gap between passages are
 * compared by cosine, and gaps that are deep valleys among their neighbours become borders (TextTiling: Hearst 1997,
 * with passages for its token sequences and its cut-off of mean less half a standard deviation).
 */
export function topicSegments(passages: readonly Passage[]): Passage[][] {
  const counts = passages.map(termCounts);
  const words = counts.reduce((sum, terms) => sum + [...terms.values()].reduce((all, count) => all + count, 0), 0);
  const most = Math.min(mostSegments, Math.max(1, Math.round((words * 2) / usualWords)));
  const depths = depthsOf(gapCosines(counts));
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / (depths.length || 1);
  const deviation = Math.sqrt(depths.reduce((sum, depth) => sum + (depth - mean) ** 2, 0) / (depths.length || 1));
  const borders = depths
    .map((depth, gap) => ({ depth, gap }))
    .filter(({ depth }) => depth > 0 && depth >= mean - deviation / 2)
    .sort((one, other) => other.depth - one.depth || one.gap - other.gap)
    .slice(0, most - 1)
    .map(({ gap }) => gap + 1)
    .sort((one, other) => one - other);
  return [0, ...borders]
    .map((start, index) => passages.slice(start, borders[index]))
    .filter(({ length }) => length > 0);
}

function termCounts({ prose, language }: Passage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokenize(prose, language)) {
    if (isContent(token, language)) counts.set(token.term, (counts.get(token.term) ?? 0) + 1);
  }
  return counts;
}

/** For each gap between neighbours, the cosine of the words before and after it. */
function gapCosines(counts: readonly ReadonlyMap<string, number>[]): number[] {
  return counts.slice(1).map((_, gap) => {
    const before = sum(counts.slice(Math.max(0, gap + 1 - window), gap + 1));
    const after = sum(counts.slice(gap + 1, gap + 1 + window));
    return cosine(before, after);
  });
}

/** How far a gap lies below the peaks on its two sides. */
function depthsOf(cosines: readonly number[]): number[] {
  return cosines.map((here, gap) => {
    let left = here;
    for (let at = gap - 1; at >= 0 && (cosines[at] ?? 0) >= left; at -= 1) left = cosines[at] ?? left;
    let right = here;
    for (let at = gap + 1; at < cosines.length && (cosines[at] ?? 0) >= right; at += 1) right = cosines[at] ?? right;
    return left - here + (right - here);
  });
}

function sum(parts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const part of parts) for (const [term, count] of part) total.set(term, (total.get(term) ?? 0) + count);
  return total;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, count] of one) dot += count * (other.get(term) ?? 0);
  const length = (counts: ReadonlyMap<string, number>) => Math.hypot(...counts.values());
  return dot === 0 ? 0 : dot / (length(one) * length(other));
}
