import type { NonEmpty, Quotation } from '../../citations/reply.ts';
import type { Phrasing } from '../phrasing/phrasing.ts';
import type { FactKind } from './fact.ts';

export type QuizKind = 'choice' | 'cloze' | 'true-false';

/** A question on one fact, with the stored quotation that is its key. */
export type QuizQuestion = ChoiceQuestion | ClozeQuestion | TrueFalseQuestion;

interface KeyedQuestion {
  /** The sentence with `blank` in place of the fact, or a model's question for it; for true-false the statement. */
  readonly stem: string;
  readonly fact: FactKind;
  /** The fact in the source's own words: it stands in `source.quote`. */
  readonly key: string;
  readonly source: Quotation;
}

export interface ChoiceQuestion extends KeyedQuestion {
  readonly kind: 'choice';
  /** The key and what no passage makes true, shuffled; three or four. */
  readonly options: NonEmpty<string>;
  /** Place of the key among the options. */
  readonly correct: number;
}

interface ClozeQuestion extends KeyedQuestion {
  readonly kind: 'cloze';
}

interface TrueFalseQuestion extends KeyedQuestion {
  readonly kind: 'true-false';
  /** Whether the statement is the source's own; else one fact in it was exchanged. */
  readonly isTrue: boolean;
}

export interface Quiz {
  readonly kind: 'quiz';
  /** As many as passed every check, at most as many as were wanted. */
  readonly questions: NonEmpty<QuizQuestion>;
  readonly wanted: number;
  /** Absent where no model was asked. */
  readonly phrasing?: Phrasing;
}

/** Stands for what is asked. */
export const blank = '_____';
