import type { Library } from './library.ts';
import { kindOfPairs } from './pair-sources.ts';
import type { Terms } from './term-numbers.ts';

const LEAST_COUNT = 4;
const LONGEST_TERM = 24;

/** The terms that get a vector of their own, most frequent first. */
export interface Vocabulary {
  readonly terms: readonly string[];
  /** Share of all content terms of the data that each one makes up. */
  readonly shares: Float64Array;
  /** Place of each of the library's terms here, -1 for a term without a vector. */
  readonly placeOf: Int32Array;
}

/**
 * The most frequent terms of the data. Numbers are left out: their vectors would make all years alike, while the
 * pseudo-random ones of unknown terms match the same number only.
 */
export function chooseVocabulary(library: Library, size: number): Vocabulary {
  const counts = new Uint32Array(library.terms.length);
  let total = 0;
  for (const text of allTexts(library)) {
    total += text.length;
    for (const term of text) counts[term] = (counts[term] ?? 0) + 1;
  }
  const chosen = library.terms
    .map((term, number) => ({ term, number, count: counts[number] ?? 0 }))
    .filter(({ term, count }) => count >= LEAST_COUNT && term.length <= LONGEST_TERM && !term.startsWith('#'))
    .sort((left, right) => right.count - left.count || left.number - right.number)
    .slice(0, size);
  const placeOf = new Int32Array(library.terms.length).fill(-1);
  chosen.forEach(({ number }, place) => {
    placeOf[number] = place;
  });
  return {
    terms: chosen.map(({ term }) => term),
    shares: Float64Array.from(chosen, ({ count }) => count / total),
    placeOf,
  };
}

/** Every text of the data once: paragraphs, questions, definitions with their terms, facts, and both sides of the pairs but verses. */
export function* allTexts(library: Library): Generator<Terms> {
  for (const { sections, questions, glossary } of library.chapters) {
    for (const { title, paragraphs } of sections) {
      for (const paragraph of paragraphs) yield [...title, ...paragraph.flat()];
    }
    yield* questions;
    for (const { term, meaning } of glossary) yield [...term, ...meaning];
  }
  for (const { heading, sentences } of library.facts) yield [...heading, ...sentences.flat()];
  for (const { members, definition, examples } of library.synsets) {
    yield [...members.flat(), ...definition];
    yield* examples;
  }
  yield* pairTexts(library);
}

/** Many pairs share a side; the archaic wording of verses would crowd out that of today. */
function pairTexts({ pairs }: Library): Iterable<Terms> {
  const texts = new Map<string, Terms>();
  for (const { first, second, source } of pairs) {
    const kind = kindOfPairs(source);
    if (kind === undefined || kind === 'scripture') continue;
    for (const text of [first, second]) texts.set(text.join(), text);
  }
  return texts.values();
}
