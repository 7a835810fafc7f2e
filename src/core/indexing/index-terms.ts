import type { Passage } from '../passages/passage.ts';
import { type Acronym, acronymsIn, foldAcronyms } from '../text/acronyms.ts';
import { characterTerms, isLogographic } from '../text/character-terms.ts';
import type { Language } from '../text/language.ts';
import { isContent, tokenize } from '../text/tokenize.ts';
import type { PassageTerms } from './lexical/segment.ts';
import { TermReader } from './term-reader.ts';

/** What indexing reads out of a passage. */
export interface ReadPassage {
  readonly terms: PassageTerms;
  /** Acronyms that the passage's own text defines. */
  readonly defined: readonly Acronym[];
}

/** Reads passages for the index. */
export class PassageReader {
  readonly #acronyms = new Map<string, Acronym[]>();

  /** @param acronyms where a passage writes out one of these names, its short form counts as said too */
  constructor(acronyms: readonly Acronym[]) {
    for (const acronym of acronyms) {
      const first = acronym.long[0] ?? '';
      this.#acronyms.set(first, [...(this.#acronyms.get(first) ?? []), acronym]);
    }
  }

  /** @param title of the passage's document */
  read(passage: Passage, title: string): ReadPassage {
    const { language } = passage;
    return {
      terms: {
        passageId: passage.id,
        documentId: passage.documentId,
        language,
        text: this.#terms(passage.prose, language),
        headings: passage.headings.flatMap((heading) => this.#terms(heading, language)),
        title: this.#terms(title, language),
      },
      defined: acronymsIn(passage.prose, language),
    };
  }

  #terms(text: string, language: Language): string[] {
    const terms = TermReader.of(language).read(text) ?? tokenizedTerms(text, language);
    const written = this.#writtenOut(terms);
    return written.length === 0 ? terms : [...terms, ...shortForms(text, language, written)];
  }

  /** Acronyms all of whose words are among the terms. */
  #writtenOut(terms: readonly string[]): Acronym[] {
    if (this.#acronyms.size === 0) return [];
    const candidates = terms.flatMap((term) => this.#acronyms.get(term) ?? []);
    if (candidates.length === 0) return [];
    const said = new Set(terms);
    return [...new Set(candidates)].filter(({ long }) => long.every((term) => said.has(term)));
  }
}

function tokenizedTerms(text: string, language: Language): string[] {
  const content = tokenize(text, language).filter((token) => isContent(token, language));
  const { pairs, characters } = characterTerms(content);
  // Words of one or two characters are among those already.
  const words = content.filter((token) => !isLogographic(token) || token.term.length > 2).map(({ term }) => term);
  return [...words, ...pairs, ...characters];
}

function shortForms(text: string, language: Language, acronyms: readonly Acronym[]): string[] {
  const tokens = tokenize(text, language);
  const written = new Set(tokens);
  return foldAcronyms(tokens, acronyms)
    .filter((token) => !written.has(token))
    .map(({ term }) => term);
}
