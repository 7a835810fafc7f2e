import type { Card } from '../core/study/cards/card.ts';
import type { ScheduledCard } from './card-schedule.port.ts';

/**
 * What members have answered in quizzes, and their flashcards. Kept with the answers, users as keyed hashes only; erased
 * with everything else that is kept of a member.
 */
export interface StudyStore {
  /** Keeps a member's answer to a question of a quiz; false where they have answered it before, which stays. */
  answerQuiz(answer: QuizAnswer, userId: string): Promise<boolean>;
  /** All answers to a quiz, in order. */
  quizAnswers(quizId: string): Promise<MemberAnswer[]>;
  /** A question that somebody disputes counts for nobody. */
  disputeQuestion(quizId: string, question: number): Promise<void>;
  disputedQuestions(quizId: string): Promise<ReadonlySet<number>>;
  /** Adds cards to a member's own; a front that they have already is left as it is. How many were new. */
  addCards(cards: readonly StoredCard[], userId: string): Promise<number>;
  /** The member's card that is due first and not later than a moment; undefined where none is due. */
  dueCard(userId: string, moment: number): Promise<StoredCard | undefined>;
  /** One of the member's own cards; undefined for a stranger's. */
  card(userId: string, cardId: string): Promise<StoredCard | undefined>;
  reviewCard(userId: string, cardId: string, scheduled: ScheduledCard): Promise<void>;
  /** All cards of a member, the oldest first. */
  cardsOf(userId: string): Promise<StoredCard[]>;
  /** All quiz answers of a member, the oldest first. */
  quizAnswersOf(userId: string): Promise<QuizAnswer[]>;
}

export interface QuizAnswer {
  readonly quizId: string;
  /** Place of the question, from 0. */
  readonly question: number;
  /** What the score board calls the member. */
  readonly name: string;
  /** As the member gave it. */
  readonly given: string;
  readonly isRight: boolean;
}

/** An answer with the key of whoever gave it: two members may go by one name. */
export interface MemberAnswer extends QuizAnswer {
  readonly member: string;
}

export interface StoredCard extends ScheduledCard {
  /** Letters, digits, `-` and `_`, at most 32: it travels in button ids. */
  readonly id: string;
  readonly card: Card;
}
