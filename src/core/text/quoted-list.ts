/** Marks for a quotation inside a quotation. */
const inner: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '«': '„', '»': '“' };

/** `“a”, “b” and “c”` with a language's own quotation marks and "and"; the same marks inside an item become inner ones. */
export function quotedList(items: readonly string[], open: string, close: string, and: string): string {
  const marks = new RegExp(`[${open}${close}]`, 'g');
  const quoted = items.map((item) => `${open}${item.replace(marks, (mark) => inner[mark] ?? mark)}${close}`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')}${and}${last}`;
}
