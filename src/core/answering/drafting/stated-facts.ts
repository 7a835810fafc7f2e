import { foldAcronyms } from '../../text/acronyms.ts';
import { monthOf } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import { nameFlags, nameSpans } from '../../text/names.ts';
import type { Token } from '../../text/token.ts';
import { isContent, tokenize } from '../../text/tokenize.ts';
import { namesPlaceAndPeople } from '../../verification/demonyms.ts';
import type { VerificationResources } from '../../verification/resources.ts';

/**
 * Numbers, dates and names that a sentence states and none of the texts has, as written: any one bars the sentence,
 * whatever else is said for it. Parts of a date count one by one, a name by its words; a short form learned from the
 * corpus is the same as its long form, and a people the same as its place.
 */
export function unknownFacts(
  sentence: string,
  texts: readonly string[],
  language: Language,
  { background, acronyms }: VerificationResources,
): string[] {
  const read = (text: string) => foldAcronyms(tokenize(text, language), acronyms);
  const sources = texts.flatMap(read);
  const known = new Set(sources.flatMap(({ term, lower }) => [term, lower]));
  const names = sources.filter(({ capitalised }) => capitalised).map(({ lower }) => lower);
  const knownMonths = new Set(sources.map(monthOf));
  const isKnown = ({ term, lower }: Token) =>
    known.has(term) || known.has(lower) || names.some((name) => namesPlaceAndPeople(name, lower));
  const tokens = read(sentence);
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const months = tokens.filter((token) => {
    const month = monthOf(token);
    return month !== undefined && !knownMonths.has(month);
  });
  const named = nameSpans(tokens, nameFlags(tokens, background)).flatMap(({ first, last }) =>
    tokens.slice(first, last + 1).filter((token) => isContent(token, language)),
  );
  const stated = [...numbers, ...named].filter((token) => !isKnown(token));
  return [...new Set([...stated, ...months].map(({ surface }) => surface))];
}
