import type { VerdictKind } from '../../core/verification/verdict.ts';
import type { Share } from './share.ts';

/**
 * What became of a question. Two-sided: a bot that refuses everything never answers wrongly, and a bot that answers
 * everything never refuses wrongly.
 */
export type Outcome = 'answered-right' | 'wrongly-answered' | 'wrongly-refused' | 'rightly-refused';

/** How questions, of one kind or all, came out. */
export interface QuestionScores {
  /** Of the questions that the corpus answers. */
  readonly answeredRight: Share;
  readonly wronglyRefused: Share;
  /** Of all questions: answered although silent, or answered with the wrong passage. */
  readonly wronglyAnswered: Share;
  /** Of the questions that the corpus does not answer. */
  readonly rightlyRefused: Share;
}

/** An item that did not come out as it should, in words for the person who mends the corpus. */
export interface Miss {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: string;
  readonly got: string;
}

export interface EvaluationReport {
  readonly questions: QuestionScores;
  readonly byKind: ReadonlyMap<string, QuestionScores>;
  /** Of the citations of answers whose right places are known, those that cite one of them. */
  readonly citationPrecision: Share;
  /** Of the right places of answerable questions, those that are cited. */
  readonly citationRecall: Share;
  /** Of the refused questions that name a nearest passage, those that show it. */
  readonly nearestShown: Share;
  readonly claimsRight: Share;
  /** How often each verdict was given where another, or the same, was due: `confusion.get(due)?.get(given)`. */
  readonly confusion: ReadonlyMap<VerdictKind, ReadonlyMap<VerdictKind, number>>;
  readonly misses: readonly Miss[];
}
