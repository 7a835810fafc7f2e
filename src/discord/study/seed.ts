/** A whole number from an id: the same id makes the same quiz. */
export function seedOf(id: string): number {
  let seed = 0;
  for (const character of id) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
