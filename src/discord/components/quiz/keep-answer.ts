import type { BaseInteraction } from 'discord.js';
import type { QuizAnswer } from '../../../app/study-store.port.ts';
import type { BotContext } from '../../context.ts';
import type { Messages } from '../../messages/messages.ts';
import { literalWithin } from '../../rendering/plain.ts';
import type { QuizRecord } from '../../rendering/study/render-quiz.ts';

/** Keeps an answer of a group; gives what to say privately: an answer stands, and none counts once the key is out. */
export async function keepGroupAnswer(
  bot: BotContext,
  { quiz }: QuizRecord,
  answer: QuizAnswer,
  userId: string,
  { study }: Messages,
): Promise<string> {
  const words = study.quiz;
  if (quiz.revealed.includes(answer.question)) return words.alreadyRevealed;
  const isNew = await bot.study.answerQuiz(answer, userId);
  return isNew ? words.noted(literalWithin(answer.given, 200)) : words.answeredBefore;
}

/** What the score board calls a member. */
export function scoreBoardName({ member, user }: BaseInteraction): string {
  return member !== null && 'displayName' in member ? member.displayName : user.displayName;
}
