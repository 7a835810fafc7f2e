const fewestWords = 5;

/** A sentence with a run of its own words in quotation marks; undefined where it has marks already. */
export function quotedWell(sentence: string): string | undefined {
  const words = wordsOf(sentence);
  if (words === undefined) return undefined;
  const [from, to] = [Math.floor(words.length / 3), Math.floor(words.length / 3) + fewestWords];
  return quote(words, words.slice(from, to), from, to);
}

/** The same, but one word inside the marks is left out or another. */
export function misquoted(sentence: string, random: () => number): string | undefined {
  const words = wordsOf(sentence);
  if (words === undefined) return undefined;
  const [from, to] = [Math.floor(words.length / 3), Math.floor(words.length / 3) + fewestWords];
  const inside = words.slice(from, to);
  // Never at the ends: a quotation that stops a word earlier is still one.
  const at = 1 + Math.floor(random() * (inside.length - 2));
  const before = inside[at] ?? '';
  const other =
    ['quietly', 'great', 'nearby', 'finally', 'foreign'].find((word) => word !== before.toLowerCase()) ?? '';
  const changed = random() < 0.5 ? inside.filter((_, index) => index !== at) : inside.with(at, other);
  return quote(words, changed, from, to);
}

function quote(words: readonly string[], inside: readonly string[], from: number, to: number): string {
  return [...words.slice(0, from), `“${inside.join(' ').replace(/[,;:]$/, '')}”`, ...words.slice(to)].join(' ');
}

function wordsOf(sentence: string): string[] | undefined {
  const words = sentence.split(' ');
  return /["“”«»]/.test(sentence) || words.length < 3 * fewestWords ? undefined : words;
}
