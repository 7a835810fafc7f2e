import type { Question } from '../retrieval/question.ts';
import { dampTopicWords, type QuestionTerm } from '../retrieval/question-terms.ts';
import { foldAcronyms } from '../text/acronyms.ts';
import { type AnsweringResources, inverseFrequency, termRarity } from './resources.ts';

/** What a question's terms weigh against this corpus; made once a question. */
export interface WeightedQuestion {
  readonly question: Question;
  /** With topic words damped and the corpus's acronyms folded. */
  readonly terms: readonly QuestionTerm[];
  /** Index terms in the question's order, repeats included. */
  readonly sequence: readonly string[];
  /** Weight × rarity of each term, in the order of `terms`. */
  readonly weights: readonly number[];
  /** Their sum; above 0. */
  readonly total: number;
  /** Weight × BM25's inverse frequency, in the order of `terms`. */
  readonly lexicalWeights: readonly number[];
  /** Index terms of every token of the question, content or not. */
  readonly asked: ReadonlySet<string>;
}

/** Weighs a question's terms against a corpus. */
export function weighQuestion(question: Question, resources: AnsweringResources): WeightedQuestion {
  const { terms: folded, sequence } = withFoldedNames(question, resources);
  const terms = dampTopicWords(folded, resources.passages, resources.documentFrequency);
  const weights = terms.map((term) => term.weight * termRarity(term.term, resources));
  return {
    question,
    terms,
    sequence,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1e-9,
    lexicalWeights: terms.map((term) => term.weight * inverseFrequency(term.term, resources)),
    asked: new Set([...question.tokens.map((token) => token.term), ...sequence]),
  };
}

/** The question's terms with one name in place of a long form that the corpus abbreviates. */
function withFoldedNames(
  question: Question,
  resources: AnsweringResources,
): { terms: readonly QuestionTerm[]; sequence: readonly string[] } {
  const folded = foldAcronyms(question.tokens, resources.acronyms);
  if (folded.length === question.tokens.length) return question;
  const byTerm = new Map(question.terms.map((term) => [term.term, term]));
  const written = new Set(question.tokens);
  const terms = new Map<string, QuestionTerm>();
  const sequence: string[] = [];
  for (const token of folded) {
    const position = question.tokens.findIndex(({ start }) => start === token.start);
    const name = !written.has(token);
    const term = name
      ? {
          term: token.term,
          surface: question.text.slice(token.start, token.end),
          lower: token.lower,
          kind: 'name' as const,
          weight: 1,
          position,
        }
      : byTerm.get(token.term);
    if (term === undefined) continue;
    sequence.push(term.term);
    if (!terms.has(term.term)) terms.set(term.term, term);
  }
  return { terms: [...terms.values()], sequence };
}
