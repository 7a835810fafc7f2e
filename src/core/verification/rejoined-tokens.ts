/** What programs that take text apart leave behind: brackets by name, doubled quotation marks, endings parted from their word. */
const traces = /-[LR][RSC]B-|``|''| ['’](?:s|re|ve|ll|d|m|t)\b| n['’]t\b| ['’] (?:s|re|ve|ll|d|m|t)\b/u;

const brackets: Readonly<Record<string, string>> = { L: '(', R: ')' };

/**
 * A text that a program took apart into words ("did n't", "-LRB-", "the 1970 's", "i ' m") as people write it, other texts
 * as they are. Every character keeps its place, so that positions in the one are positions in the other.
 */
export function rejoinedTokens(text: string): string {
  if (!traces.test(text)) return text;
  return text
    .replace(/-([LR])[RSC]B-/gu, (_, side: string) => `  ${brackets[side]}  `)
    .replace(/``|''/gu, '" ')
    .replace(/(?<=[\p{L}\p{N}]) (['’]) (s|re|ve|ll|d|m|t)\b/gu, '$1$2  ')
    .replace(/(?<=[\p{L}\p{N}]) (['’](?:s|re|ve|ll|d|m|t)|n['’]t)\b/gu, '$1 ')
    .replace(/(?<=\b\p{N}{1,3}) (,) (\p{N}{3})\b/gu, '$1$2  ');
}
