import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Deck } from '../../core/study/cards/card.ts';
import type { DiscussionSummary } from '../../core/study/discussion/discussion-summary.ts';
import type { Discussion } from '../../core/study/discussion/prompt.ts';
import type { ThreadMessage } from '../../core/study/discussion/thread.ts';
import type { Quiz } from '../../core/study/quiz/quiz.ts';
import type { Summary } from '../../core/study/summary/summary.ts';
import type { CardsRequest } from './make-cards.ts';
import type { DiscussionRequest } from './open-discussion.ts';
import type { QuizRequest } from './quiz/quiz-request.ts';
import type { SummaryRequest } from './summarise.ts';

/** What Footnote offers to study with: everything in it stands on stored passages and has passed the claim gate. */
export interface Study {
  /** Main points of documents, of a topic or of everything; two documents alone are compared. */
  summarise(request: SummaryRequest): Promise<Summary | RefusalReply>;
  /** Flashcards, each with the sentence it stands in. */
  cards(request: CardsRequest): Promise<Deck | RefusalReply>;
  /** Open questions on quotations; on two that differ, where sources do. */
  discuss(request: DiscussionRequest): Promise<Discussion | RefusalReply>;
  /** What members of a thread said, each claim judged. */
  summariseDiscussion(messages: readonly ThreadMessage[], documentIds?: readonly string[]): Promise<DiscussionSummary>;
  /** Questions on single facts, each key a stored quotation, no wrong option true by any passage. */
  quiz(request: QuizRequest): Promise<Quiz | RefusalReply>;
}
