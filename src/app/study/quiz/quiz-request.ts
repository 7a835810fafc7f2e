import type { QuizKind } from '../../../core/study/quiz/quiz.ts';
import type { Scope } from '../study-scope.ts';

/** What quiz is wanted. */
export interface QuizRequest extends Scope {
  /** How many questions are wanted. */
  readonly questions: number;
  /** All kinds in turn where absent. */
  readonly kind?: QuizKind;
  /** Any whole number: the same seed makes the same quiz of the same corpus. */
  readonly seed: number;
  /** Whom a model's work is charged to: a guild's id; our own account unless told. */
  readonly account?: string;
}
