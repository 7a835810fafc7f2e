/** How alike two points are, by their places: 0 to 1. */
export type Likeness = (one: number, other: number) => number;

/** Cosine of two points, never below 0, each worked out once. */
export function likenessOf(points: readonly { readonly vector: ArrayLike<number> }[]): Likeness {
  const known = new Float32Array(points.length * points.length).fill(-1);
  return (one, other) => {
    const place = one * points.length + other;
    const remembered = known[place] ?? -1;
    if (remembered >= 0) return remembered;
    const cosine = one === other ? 1 : Math.max(0, dot(points[one]?.vector ?? [], points[other]?.vector ?? []));
    known[place] = cosine;
    known[other * points.length + one] = cosine;
    return cosine;
  };
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
