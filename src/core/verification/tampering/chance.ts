const multiplier = 48271;
const modulus = 2147483647;

/** Numbers evenly spread in [0, 1), the same for the same seed (Park and Miller's minimal standard generator). */
export function chanceFrom(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  return () => {
    state = (state * multiplier) % modulus;
    return (state - 1) / (modulus - 1);
  };
}
