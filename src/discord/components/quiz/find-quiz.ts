import { MessageFlags } from 'discord.js';
import type { QuizQuestion } from '../../../core/study/quiz/quiz.ts';
import { findRecord } from '../../asking/find-record.ts';
import { toPayload } from '../../asking/to-payload.ts';
import { wordsFor } from '../../asking/words.ts';
import type { BotContext } from '../../context.ts';
import { renderNoLongerStored } from '../../rendering/render-notice.ts';
import type { QuizRecord } from '../../rendering/study/render-quiz.ts';
import type { ComponentId } from '../component-id.ts';
import type { PressHandler } from '../press.ts';

/** The quiz of a button and the question it names; undefined where it is gone, which the member has then been told. */
export async function findQuiz(
  interaction: Parameters<PressHandler>[0],
  { answerId, numbers }: ComponentId,
  bot: BotContext,
): Promise<{ readonly record: QuizRecord; readonly question: QuizQuestion } | undefined> {
  const record = await findRecord(bot, interaction, answerId);
  const question = record?.quiz?.questions[numbers[0] ?? 0];
  if (record?.quiz !== undefined && question !== undefined)
    return { record: { ...record, quiz: record.quiz }, question };
  const { messages } = await wordsFor(bot, interaction);
  await interaction.reply({ ...toPayload(renderNoLongerStored(messages)), flags: MessageFlags.Ephemeral });
  return undefined;
}
