import type { LexicalIndex, WeightedTerm } from '../indexing/lexical-index.port.ts';
import type { Passage } from '../passages/passage.ts';
import type { Language } from '../text/language.ts';
import { tokenize } from '../text/tokenize.ts';

/** What a search text asks for beyond its words. */
export interface SearchSyntax {
  /** Where a text is nothing but phrases in double quotes: a passage must hold every one, word for word but for endings. */
  readonly phrases: readonly string[];
  /** Beginnings of words, written with a star: `harbour*`; lower case. */
  readonly prefixes: readonly string[];
}

/** So many ways to end a word that was only begun are tried, the commonest first. */
const mostCompletions = 20;

const quoted = /["“„«]([^"“”„«»]+)["”“»]/gu;

/** A question that quotes something is no phrase search: its quotation may be anybody's. */
export function searchSyntax(text: string): SearchSyntax {
  const nothingElse = !/[\p{L}\p{N}]/u.test(text.replace(quoted, ''));
  return {
    phrases: nothingElse ? [...text.matchAll(quoted)].flatMap(([, inside]) => inside?.trim() || []) : [],
    prefixes: [...text.matchAll(/([\p{L}\p{N}]{2,})\*/gu)].flatMap(([, start]) => start?.toLowerCase() ?? []),
  };
}

/** Index terms for words that were only begun; together they count as one word. */
export function completions(prefixes: readonly string[], lexical: LexicalIndex): WeightedTerm[] {
  return prefixes.flatMap((prefix) => {
    const terms = lexical.termsWithPrefix(prefix, mostCompletions);
    return terms.map((term) => ({ term, weight: 1 / terms.length }));
  });
}

/** Whether the words of a phrase stand side by side in the passage, whatever their endings and the marks between them. */
export function holdsPhrase(passage: Pick<Passage, 'prose' | 'language'>, phrase: string): boolean {
  const wanted = wordTerms(phrase, passage.language);
  const words = wordTerms(passage.prose, passage.language);
  return words.some((_, start) => wanted.every((term, offset) => words[start + offset] === term));
}

function wordTerms(text: string, language: Language): string[] {
  return tokenize(text, language)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ term }) => term);
}
