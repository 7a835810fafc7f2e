/** Share of the pairs of different places that stand in falling order, 0 to 1; 0 where there is no pair. */
export function invertedPairs(places: readonly number[]): number {
  let inverted = 0;
  let compared = 0;
  for (const [index, place] of places.entries()) {
    for (const later of places.slice(index + 1)) {
      if (place === later) continue;
      compared += 1;
      if (place > later) inverted += 1;
    }
  }
  return compared === 0 ? 0 : inverted / compared;
}
