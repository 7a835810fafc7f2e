/** Probability that a right item scores above a wrong one, ties halved (area under the ROC curve). */
export function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
  const all = [...right.map((score) => ({ score, is: 1 })), ...wrong.map((score) => ({ score, is: 0 }))];
  all.sort((one, other) => one.score - other.score);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    for (let place = from; place < to; place += 1) ranks += (all[place]?.is ?? 0) * ((from + to + 1) / 2);
    from = to;
  }
  return (ranks - (right.length * (right.length + 1)) / 2) / (right.length * wrong.length);
}

/** The score that `share` of the items lie above. */
export function scoreAbove(scores: readonly number[], share: number): number {
  const sorted = [...scores].sort((one, other) => other - one);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Share of the scores above a line. */
export function shareAbove(scores: readonly number[], line: number): number {
  return scores.filter((score) => score > line).length / Math.max(1, scores.length);
}
