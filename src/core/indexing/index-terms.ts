import type { Passage } from '../passages/passage.ts';
import { type Acronym, foldAcronyms, learnAcronyms } from '../text/acronyms.ts';
import { characterTerms, isLogographic } from '../text/character-terms.ts';
import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { isContent, tokenize } from '../text/tokenize.ts';
import type { PassageTerms } from './lexical/segment.ts';

/** What indexing reads out of a passage. */
export interface ReadPassage {
  readonly terms: PassageTerms;
  /** Acronyms that the passage's own text defines. */
  readonly defined: readonly Acronym[];
}

/**
 * Index terms of a passage's fields, and the acronyms that it defines.
 * @param acronyms where the passage writes out one of these names, its short form counts as said too
 */
export function readPassage(passage: Passage, title: string, acronyms: readonly Acronym[]): ReadPassage {
  const { language } = passage;
  const tokens = tokenize(passage.prose, language);
  const read = (text: string) => indexTerms(tokenize(text, language), language, acronyms);
  return {
    terms: {
      passageId: passage.id,
      documentId: passage.documentId,
      language,
      text: indexTerms(tokens, language, acronyms),
      headings: passage.headings.flatMap(read),
      title: read(title),
    },
    defined: learnAcronyms(tokens),
  };
}

function indexTerms(tokens: readonly Token[], language: Language, acronyms: readonly Acronym[]): string[] {
  const content = tokens.filter((token) => isContent(token, language));
  const { pairs, characters } = characterTerms(content);
  // Words of one or two characters are among those already.
  const words = content.filter((token) => !isLogographic(token) || token.term.length > 2).map(({ term }) => term);
  return [...words, ...pairs, ...characters, ...(acronyms.length === 0 ? [] : shortForms(tokens, acronyms))];
}

function shortForms(tokens: readonly Token[], acronyms: readonly Acronym[]): string[] {
  const written = new Set(tokens);
  return foldAcronyms(tokens, acronyms)
    .filter((token) => !written.has(token))
    .map(({ term }) => term);
}
