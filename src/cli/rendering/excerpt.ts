/** Most characters of a quote that are shown beside an answer. */
const LONGEST_EXCERPT = 220;

/** A quote on one line, the items of a list with bullets between them, cut at a word's border with … where it is longer than `longest` characters. */
export function excerpt(quote: string, longest: number = LONGEST_EXCERPT): string {
  const line = quote
    .replaceAll(/\n\s*[-*+] /g, ' • ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const border = cut.lastIndexOf(' ');
  return `${cut.slice(0, border > longest / 2 ? border : longest).trimEnd()}…`;
}
