import type { AnalysedSentence } from './analysed-passage.ts';

/** Endings and plain words of those who do something: "the builders", "a pharmacist", "the people". */
const agentNoun =
  /^(?:\p{Ll}{3,}(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|ee|ees)|people|person|men|man|women|woman|king|queen|family|group|team|army|council|government)$/u;

/** How many words of a sentence could name somebody whom the question does not name itself. */
export function agentsIn({ tokens, names }: AnalysedSentence, asked: ReadonlySet<string>): number {
  return tokens.filter(
    ({ kind, lower, term }, position) =>
      kind === 'word' && !asked.has(term) && (names[position] === true || agentNoun.test(lower)),
  ).length;
}
