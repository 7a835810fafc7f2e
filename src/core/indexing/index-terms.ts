import type { Passage } from '../passages/passage.ts';
import { type Acronym, acronymsIn, foldAcronyms } from '../text/acronyms.ts';
import { characterTerms, isLogographic } from '../text/character-terms.ts';
import type { Language } from '../text/language.ts';
import { isContent, tokenize } from '../text/tokenize.ts';
import { nowhere, placesPerWord } from './lexical/posting-places.ts';
import type { PassageTerms } from './lexical/segment.ts';
import { TermReader } from './term-reader.ts';

/** What indexing reads out of a passage. */
export interface ReadPassage {
  readonly terms: PassageTerms;
  /** Acronyms that the passage's own text defines. */
  readonly defined: readonly Acronym[];
}

type PlacedTerms = Pick<PassageTerms, 'text' | 'places'>;

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
        ...this.#placed(passage.prose, language),
        headings: passage.headings.flatMap((heading) => this.#placed(heading, language).text),
        title: this.#placed(title, language).text,
      },
      defined: acronymsIn(passage.prose, language),
    };
  }

  #placed(text: string, language: Language): PlacedTerms {
    const words = TermReader.of(language).read(text);
    const placed: PlacedTerms = words === undefined ? tokenizedTerms(text, language) : { text: words };
    const written = this.#writtenOut(placed.text);
    if (written.length === 0) return placed;
    const short = shortForms(text, language, written);
    const places = placed.places ?? placed.text.map((_, word) => word * placesPerWord);
    return { text: [...placed.text, ...short], places: [...places, ...short.map(() => nowhere)] };
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

/** Terms in the order in which they start: every character is half a word away from the next. */
function tokenizedTerms(text: string, language: Language): PlacedTerms {
  const content = tokenize(text, language).filter((token) => isContent(token, language));
  const { pairs, characters } = characterTerms(content);
  // Words of one or two characters are among those already.
  const words = content.filter((token) => !isLogographic(token) || token.term.length > 2);
  const terms = [...words, ...pairs, ...characters].sort((a, b) => a.start - b.start);
  return { text: terms.map(({ term }) => term), places: terms.map(({ start }) => start) };
}

function shortForms(text: string, language: Language, acronyms: readonly Acronym[]): string[] {
  const tokens = tokenize(text, language);
  const written = new Set(tokens);
  return foldAcronyms(tokens, acronyms)
    .filter((token) => !written.has(token))
    .map(({ term }) => term);
}
