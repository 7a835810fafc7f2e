import type { AnalysedSentence } from './analysed-passage.ts';

/** Endings and plain words of those who do something: "the builders", "a pharmacist", "the people". */
const agentNoun =
  /^(?:\p{Ll}{3,}(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|ee|ees)|people|person|men|man|women|woman|king|queen|family|group|team|army|council|government)$/u;

/** Whether the token at a place could name somebody whom the question does not name itself. */
export function isAgent({ tokens, names }: AnalysedSentence, place: number, asked: ReadonlySet<string>): boolean {
  const token = tokens[place];
  if (token?.kind !== 'word' || asked.has(token.term)) return false;
  return names[place] === true || agentNoun.test(token.lower);
}

/** How many words of a sentence could name somebody whom the question does not name itself. */
export function agentsIn(sentence: AnalysedSentence, asked: ReadonlySet<string>): number {
  return sentence.tokens.filter((_, place) => isAgent(sentence, place, asked)).length;
}
