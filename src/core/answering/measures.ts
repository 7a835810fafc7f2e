import { type Measure, measuresOfAdjective, measuresOfNoun } from '../retrieval/measuring-words.ts';
import type { Question } from '../retrieval/question.ts';

/** What a question wants measured. */
export interface AskedMeasure {
  /** The kinds of quantity that would answer; never empty. */
  readonly measures: readonly Measure[];
  /** The word that asks: "deep", "height". */
  readonly word: string;
}

/** Verbs and nouns that make "how much" a question for money. */
const ofMoney =
  /^(?:costs?|pay|pays|paid|charged?|charges|spend|spends|spent|earn|earns|earned|price|prices|priced|worth|fees?|fines?|rent|salary|wages?|money|sell|sells|sold|buy|buys|bought|lend|lent|borrow|borrowed|owe|owed|invest|invested|donated?)$/;
/** "How much **is the** ticket", "how much **for a** ticket": nothing but money can be meant. */
const priced = /^(?:for|(?:is|are|was|were) (?:the|a|an|this|that|these|those|it|one|my|your|his|her|their))\b/;

/**
 * The kinds of quantity that a question wants: "how fast" a speed, "how long" a time or a length, "how much does it cost" a
 * sum of money. Undefined where it wants none or any number will do; for English.
 */
export function measureAsked({ tokens, language }: Question): AskedMeasure | undefined {
  if (language !== 'en') return undefined;
  const words = tokens.map(({ lower }) => lower);
  const how = words.indexOf('how');
  if (how >= 0) {
    const word = words[how + 1] ?? '';
    const rest = words.slice(how + 2);
    const isPrice = word === 'much' && (rest.some((one) => ofMoney.test(one)) || isAskedAlone(rest));
    return asked(word, isPrice ? ['money'] : (measuresOfAdjective(word) ?? []));
  }
  const what = words.findIndex((word) => word === 'what' || word === 'which');
  if (what < 0) return undefined;
  const noun = words.slice(what + 1, what + 5).find((word) => measuresOfNoun(word) !== undefined) ?? '';
  return asked(noun, measuresOfNoun(noun) ?? []);
}

/** Whether the price of a thing is asked and nothing is said of it: "is the ticket", not "is the river polluted". */
function isAskedAlone(rest: readonly string[]): boolean {
  const said = rest.filter((word) => /\p{L}/u.test(word));
  return (
    priced.test(said.join(' ')) && !said.slice(1).some((word) => /(?:ed|en|ing)$/.test(word) && said.at(-1) === word)
  );
}

function asked(word: string, measures: readonly Measure[]): AskedMeasure | undefined {
  return measures.length > 0 ? { measures, word } : undefined;
}
