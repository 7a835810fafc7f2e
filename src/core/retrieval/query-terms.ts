import type { WeightedTerm } from '../indexing/lexical-index.port.ts';
import { foldAcronyms } from '../text/acronyms.ts';
import { type CharacterTerm, characterTerms, isLogographic } from '../text/character-terms.ts';
import type { Question } from './question.ts';
import { dampTopicWords } from './question-terms.ts';
import weightsFile from './retrieval-weights.json' with { type: 'json' };
import type { CorpusSnapshot } from './snapshot.ts';

/** A single Han character says less than a pair; by `npm run train -- fusion`. */
const characterWeight = weightsFile.character;

/**
 * What the lexical index is asked for: the question's content terms, the corpus's topic words damped, a name that the
 * corpus abbreviates in place of the words of its long form.
 */
export function queryTerms(question: Question, snapshot: CorpusSnapshot): WeightedTerm[] {
  const { lexical, acronyms } = snapshot;
  const damped = dampTopicWords(question.terms, lexical.size, (term) => lexical.documentFrequency(term));
  const written = new Set(question.tokens);
  const names = foldAcronyms(question.tokens, acronyms).filter((token) => !written.has(token));
  const covered = new Set(
    question.tokens
      .filter(({ start, end }) => names.some((name) => start >= name.start && end <= name.end))
      .map(({ term }) => term),
  );
  const said = new Set(damped.map(({ term }) => term));
  const { pairs, characters } = characterTerms(question.tokens.filter(({ term }) => said.has(term)));
  return [
    ...damped
      .filter(({ term, surface }) => !covered.has(term) && !isLogographic({ surface }))
      .map(({ term, weight }) => ({ term, weight })),
    ...names.map(({ term }) => ({ term, weight: 1 })),
    ...distinct(pairs).map((term) => ({ term, weight: 1 })),
    ...distinct(characters).map((term) => ({ term, weight: characterWeight })),
  ];
}

function distinct(terms: readonly CharacterTerm[]): string[] {
  return [...new Set(terms.map(({ term }) => term))];
}
