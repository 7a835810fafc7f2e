import type { AnalysedText } from './analysed-text.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

const determiners = wordSet('a an the its his her their our');
const closing = wordSet(', . ;');
const joining = wordSet('and or nor but &');
const longestDescription = 8;
const descriptionEnds = wordSet('in on at by for from to during after before since as than into about');

/**
 * What somebody or something is called beside its name: "Falk, a clergyman from Orlen, wrote" and "the builder, Norrbana,"
 * each as a sentence with the verb given, in both directions.
 */
export function appositionsOf(text: AnalysedText, copula: string): string[] {
  const { tokens, names } = text;
  const cut = (first: number, last: number) => text.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  return tokens.flatMap(({ lower }, comma) => {
    if (lower !== ',' || comma === 0) return [];
    let close = comma + 1;
    while (close < tokens.length && !closing.has(tokens[close]?.lower ?? '')) close += 1;
    const isListed = tokens[close]?.lower === ',' && joining.has(tokens[close + 1]?.lower ?? '');
    const after = [comma + 1, close - 1] as const;
    if (isListed || !isPhrase(text, after)) return [];
    const isNamedFirst = names[comma - 1] === true;
    const before = isNamedFirst ? nameEndingAt(text, comma - 1) : descriptionEndingAt(text, comma - 1);
    if (before === undefined) return [];
    const described = isNamedFirst
      ? determiners.has(tokens[comma + 1]?.lower ?? '')
      : names.slice(comma + 1, close).every(Boolean);
    if (!described) return [];
    const [one, other] = [cut(before, comma - 1), cut(...after)];
    return [`${one} ${copula} ${other}.`, `${other} ${copula} ${one}.`];
  });
}

/** Words enough, few enough and without a verb or a conjunction. */
function isPhrase({ tokens }: AnalysedText, [first, last]: readonly [number, number]): boolean {
  if (last < first || last - first >= longestDescription) return false;
  for (let at = first; at <= last; at += 1)
    if (looksLikeVerb(tokens, at) || joining.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

function nameEndingAt({ tokens, names }: AnalysedText, last: number): number | undefined {
  let first = last;
  // The first word of a sentence may be part of the name without looking like one.
  while (names[first - 1] || (first === 1 && !determiners.has(tokens[0]?.lower ?? ''))) first -= 1;
  // "In Gera, a town": a place where something is done may be described as well; a list of names may not.
  return tokens[first - 1]?.lower === ',' || joining.has(tokens[first - 1]?.lower ?? '') ? undefined : first;
}

/** Where "the current owner" begins: at its determiner, with no preposition but "of" between. */
function descriptionEndingAt(text: AnalysedText, last: number): number | undefined {
  for (let first = last - 1; first >= 0 && first > last - longestDescription; first -= 1) {
    const word = text.tokens[first]?.lower ?? '';
    if (descriptionEnds.has(word) || joining.has(word) || looksLikeVerb(text.tokens, first)) return undefined;
    if (determiners.has(word) && text.tokens[first - 1]?.lower !== 'of') return first;
  }
  return undefined;
}
