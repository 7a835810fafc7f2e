import type { FeatureRow } from './feature-rows.ts';

/** Scores of claims and whether each is supported. */
export interface ScoredClaims {
  readonly scores: readonly number[];
  readonly supported: readonly boolean[];
}

/** Rows of one group as one claim with the highest of their scores. */
export function groupedScores(rows: readonly FeatureRow[], scores: readonly number[]): ScoredClaims {
  const groups = new Map<string, { score: number; supported: boolean }>();
  for (const [index, { group, supported }] of rows.entries()) {
    const key = group ?? `row ${index}`;
    const known = groups.get(key);
    const score = Math.max(known?.score ?? 0, scores[index] ?? 0);
    groups.set(key, { score, supported: supported || known?.supported === true });
  }
  const all = [...groups.values()];
  return { scores: all.map(({ score }) => score), supported: all.map(({ supported }) => supported) };
}

/** Mean of the shares of supported claims at or above the threshold and of others below it. */
export function balancedAccuracy({ scores, supported }: ScoredClaims, threshold: number): number {
  const share = (answer: boolean) => {
    const of = scores.filter((_, index) => supported[index] === answer);
    return of.filter((score) => score >= threshold === answer).length / Math.max(1, of.length);
  };
  return (share(true) + share(false)) / 2;
}

/** Chance that a supported claim scores above another, ties half (area under the ROC curve). */
export function areaUnderCurve({ scores, supported }: ScoredClaims): number {
  const order = scores
    .map((score, index) => ({ score, yes: supported[index] === true }))
    .sort((a, b) => a.score - b.score);
  let below = 0;
  let sum = 0;
  let positives = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (order[end]?.score === order[start]?.score && end < order.length) end += 1;
    const tied = order.slice(start, end);
    const yes = tied.filter((one) => one.yes).length;
    sum += yes * (below + (tied.length - yes) / 2);
    below += tied.length - yes;
    positives += yes;
    start = end;
  }
  return sum / Math.max(1, positives * below);
}

/** The share of each set in a mean in which families of sets have a voice each, whatever the number of their sets. */
export function familyShares(sets: readonly { readonly family: string }[]): number[] {
  const families = new Set(sets.map(({ family }) => family));
  return sets.map(({ family }) => 1 / families.size / sets.filter((other) => other.family === family).length);
}

/** Thresholds whose mean accuracy falls behind the best by no more than this are as good: which of them is best is chance. */
const asGood = 0.005;

/**
 * The threshold, in hundredths, with the best mean balanced accuracy over several sets, each with its share in the mean:
 * the middle one of those that are as good.
 */
export function bestThreshold(sets: readonly ScoredClaims[], shares: readonly number[]): number {
  const candidates = Array.from({ length: 99 }, (_, step) => {
    const threshold = (step + 1) / 100;
    const accuracy = sets.reduce((sum, set, at) => sum + (shares[at] ?? 0) * balancedAccuracy(set, threshold), 0);
    return { threshold, accuracy };
  });
  const best = Math.max(...candidates.map(({ accuracy }) => accuracy));
  const good = candidates.filter(({ accuracy }) => accuracy >= best - asGood);
  return good[Math.floor((good.length - 1) / 2)]?.threshold ?? 0.5;
}

/**
 * Probability by score as a rising line: claims in order of score, neighbouring bins pooled while they fall (isotonic
 * regression by pooling adjacent violators), both answers of each set weighing the same.
 */
export function isotonicKnots(sets: readonly ScoredClaims[], bins: number): number[][] {
  const cases = sets
    .flatMap(({ scores, supported }) => {
      const yes = supported.filter(Boolean).length;
      return scores.map((score, index) => ({
        score,
        answer: supported[index] ? 1 : 0,
        weight: 1 / Math.max(1, supported[index] ? yes : supported.length - yes),
      }));
    })
    .sort((a, b) => a.score - b.score);
  const size = Math.ceil(cases.length / bins);
  const pools: { score: number; answer: number; weight: number }[] = [];
  for (let start = 0; start < cases.length; start += size) {
    const part = cases.slice(start, start + size);
    const weight = part.reduce((sum, one) => sum + one.weight, 0);
    const mean = (of: (one: (typeof part)[number]) => number) =>
      part.reduce((sum, one) => sum + one.weight * of(one), 0) / weight;
    pools.push({ score: mean((one) => one.score), answer: mean((one) => one.answer), weight });
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.answer > last.answer; ) {
      const total = last.weight + before.weight;
      pools.splice(-2, 2, {
        score: (last.score * last.weight + before.score * before.weight) / total,
        answer: (last.answer * last.weight + before.answer * before.weight) / total,
        weight: total,
      });
      last = pools.at(-1);
      before = pools.at(-2);
    }
  }
  const round = (value: number) => Number(value.toFixed(4));
  return [
    [0, 0.01],
    ...pools.map(({ score, answer }) => [round(score), round(Math.min(0.99, Math.max(0.01, answer)))]),
    [1, 0.99],
  ];
}
