/** Place of an id among ids in ascending order, by halving; -1 where it is not among them. */
export function placeOf(id: number, ids: ArrayLike<number>): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}
