import type { QuizAnswer } from '../../../app/study-store.port.ts';
import type { BotContext } from '../../context.ts';
import type { Messages } from '../../messages/messages.ts';
import type { OutgoingMessage } from '../../rendering/outgoing-message.ts';
import { type QuizRecord, renderSolved } from '../../rendering/study/render-quiz.ts';

/** A question with its key and how it went for everybody so far. @param own what the reader alone has answered */
export async function solvedQuestion(
  bot: BotContext,
  record: QuizRecord,
  at: number,
  messages: Messages,
  embeds: boolean,
  own?: QuizAnswer,
): Promise<OutgoingMessage[]> {
  const outcome = {
    ...(own === undefined ? {} : { own }),
    answers: await bot.study.quizAnswers(record.id),
    disputed: await bot.study.disputedQuestions(record.id),
  };
  return renderSolved(record, at, outcome, messages, embeds);
}
