/** `“a”, “b” and “c”` with a language's own quotation marks and "and". */
export function quotedList(items: readonly string[], open: string, close: string, and: string): string {
  const quoted = items.map((item) => `${open}${item}${close}`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')}${and}${last}`;
}
