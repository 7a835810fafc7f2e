import { type Acronym, foldAcronyms } from '../text/acronyms.ts';
import { type Background, backgroundRarity } from '../text/background.ts';
import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';

/** What answering knows of language and corpus besides the evidence. */
export interface AnsweringResources {
  readonly background: Background;
  /** Learned from the corpus: a short form and its long form are one term. */
  readonly acronyms: readonly Acronym[];
  /** Number of passages in the corpus. */
  readonly passages: number;
  /** In how many of them an index term stands. */
  documentFrequency(term: string): number;
  /** Cosine of two index terms by word vectors, -1 to 1; 0 where one is unknown. */
  similarity(term: string, other: string): number;
}

/** Tokens of a text with the corpus's acronyms folded. */
export function foldedTokens(text: string, language: Language, resources: AnsweringResources): Token[] {
  return foldAcronyms(tokenize(text, language), resources.acronyms);
}

/**
 * How telling a term is, 0 to 1: half its rarity in the corpus, half in the language. In a small corpus alone "was
 * founded" would look as rare as a name.
 */
export function termRarity(term: string, resources: AnsweringResources): number {
  return (
    0.5 * (inverseFrequency(term, resources) / Math.log(1 + 2 * Math.max(1, resources.passages))) +
    0.5 * backgroundRarity(resources.background, term)
  );
}

/** The weight that BM25 gives a term: ln(1 + (N - n + .5) / (n + .5)). */
export function inverseFrequency(term: string, resources: AnsweringResources): number {
  const frequency = resources.documentFrequency(term);
  return Math.log(1 + (Math.max(0, resources.passages - frequency) + 0.5) / (frequency + 0.5));
}
