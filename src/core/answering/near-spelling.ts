const shortestMisspelt = 5;

/** Whether two words of five letters or more are one insertion, deletion, substitution or swap of neighbours apart. */
export function isNearSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < shortestMisspelt || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const restOne = one.slice(start);
  const restOther = other.slice(start);
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  );
}
