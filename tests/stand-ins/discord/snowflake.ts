const epoch = 1_420_070_400_000n;

/** Ids as Discord makes them: a moment and a counter, so later ids are greater. */
export function createSnowflakes(now: () => number): () => string {
  let count = 0n;
  return () => {
    count += 1n;
    return (((BigInt(now()) - epoch) << 22n) | (count & 0x3fffffn)).toString();
  };
}
