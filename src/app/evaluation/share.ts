/** How many of how many, with the interval that holds the true share 95 times in 100. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** count / of; 0 where there is nothing to count. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const deviations = 1.959964;

/** A share with its 95 % interval after Wilson (1927), which stays sensible for few items and for shares near 0 and 1. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const square = deviations * deviations;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const reach = (deviations / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { count, of, share, low: count === 0 ? 0 : middle - reach, high: count === of ? 1 : middle + reach };
}
