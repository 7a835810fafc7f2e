import type { Quotation, Reply } from '../core/citations/reply.ts';
import type { Phrasing } from '../core/study/phrasing/phrasing.ts';
import type { QuizQuestion } from '../core/study/quiz/quiz.ts';
import type { Summary } from '../core/study/summary/summary.ts';
import type { CheckedClaim } from './footnote.ts';

/**
 * What was shown to whom, so that buttons answer after a restart and admins see what was asked. Everything is kept in
 * one place, survives a kill at any moment, and is gone after `forget` and `forgetBefore`. Users are kept as keyed hashes only.
 */
export interface AnswerStore {
  /** Adds the record, or replaces the one of the same id, which stays its first user's. */
  save(answer: AnswerRecord, userId: string): Promise<void>;
  find(id: string): Promise<AnswerRecord | undefined>;
  /** Records of one conversation, oldest first: its last `limit`. */
  conversation(id: string, limit: number): Promise<AnswerRecord[]>;
  /** Replaces what the same user said of the same answer before. Ignored where the answer is not stored. */
  addFeedback(feedback: Feedback, userId: string): Promise<void>;
  /** Records of a guild since a moment, oldest first, with what members said of them; read on as they are taken. */
  log(guildId: string, since: number): AsyncIterable<LoggedAnswer>;
  /** Everything kept about a user's questions, oldest first. */
  answersOf(userId: string): Promise<AnswerRecord[]>;
  /** What a user has said of answers, their own and others', oldest first. */
  feedbackOf(userId: string): Promise<Feedback[]>;
  /** Erases all records and feedback of a user; how many there were. */
  forgetUser(userId: string): Promise<number>;
  /** The conversation has ended: its records stay, and no longer remember each other. */
  endConversation(id: string): Promise<void>;
  /** Erases what is older; how many records there were. */
  forgetBefore(moment: number): Promise<number>;
  close(): Promise<void>;
}

export interface AnswerRecord {
  /** Letters, digits, `-` and `_`, at most 32: it travels in button ids. */
  readonly id: string;
  readonly kind: AnswerKind;
  /** Milliseconds since the epoch. */
  readonly askedAt: number;
  /** Absent in direct messages. */
  readonly guildId?: string;
  /** Records that remember each other: the thread they were asked in, or the first record of a chain of follow-ups. */
  readonly conversation: string;
  /** As the member wrote it. */
  readonly question: string;
  readonly documentIds?: readonly string[];
  readonly detail?: 'short' | 'full';
  /** Shown to the asker alone. */
  readonly isPrivate: boolean;
  /** The quotations that the message numbers from 1. */
  readonly quotations: readonly Quotation[];
  /** For `ask` alone. */
  readonly reply?: Reply;
  /** For `check` alone: each claim, its citations numbered as `quotations` are. */
  readonly claims?: readonly CheckedClaim[];
  /** For summaries of documents. What members said in a thread is not kept. */
  readonly summary?: Summary;
  /** For `quiz` alone: its questions, whose sources are `quotations`. */
  readonly quiz?: KeptQuiz;
  /** From the question to the finished answer. */
  readonly milliseconds: number;
}

/** A quiz under way. */
export interface KeptQuiz {
  readonly questions: readonly QuizQuestion[];
  readonly wanted: number;
  readonly mode: 'solo' | 'group';
  /** Places of the questions whose key has been shown to all. */
  readonly revealed: readonly number[];
  /** Absent where no model was asked. */
  readonly phrasing?: Phrasing;
}

type AnswerKind = 'ask' | 'find' | 'check' | 'summary' | 'discussion' | 'quiz';

/** What a member says of an answer. */
export type Opinion =
  | 'helpful'
  | 'wrong'
  | 'citation-does-not-support'
  | 'should-not-have-refused'
  | 'should-have-refused';

export interface Feedback {
  readonly answerId: string;
  readonly opinion: Opinion;
  /** In the member's words: where it stands, what is wrong. */
  readonly comment?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface LoggedAnswer {
  readonly answer: AnswerRecord;
  readonly feedback: readonly Feedback[];
}
