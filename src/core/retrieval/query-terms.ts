import type { WeightedTerm } from '../indexing/lexical-index.port.ts';
import { foldAcronyms } from '../text/acronyms.ts';
import type { Question } from './question.ts';
import { dampTopicWords } from './question-terms.ts';
import type { CorpusSnapshot } from './snapshot.ts';

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
  return [
    ...damped.filter(({ term }) => !covered.has(term)).map(({ term, weight }) => ({ term, weight })),
    ...names.map(({ term }) => ({ term, weight: 1 })),
  ];
}
