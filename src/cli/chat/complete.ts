import { chatCommands } from './chat-line.ts';

/**
 * Completions for readline: commands at the start of a line, document titles after `/find` and in questions (for the
 * word or words that a title starts with).
 * @returns the candidates, and the part of the line that they stand for.
 */
export function complete(line: string, titles: readonly string[]): [string[], string] {
  if (line.startsWith('/') && !line.includes(' ')) {
    return [chatCommands.filter((command) => command.startsWith(line)), line];
  }
  for (const [index] of [...line.matchAll(/(?<=^|\s)\S/gu)].map((match) => [match.index] as const)) {
    const begun = line.slice(index);
    const fitting = titles.filter((title) => title.toLowerCase().startsWith(begun.toLowerCase()));
    if (fitting.length > 0) return [fitting, begun];
  }
  return [[], line];
}
