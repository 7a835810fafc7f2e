import { findRecord } from '../../asking/find-record.ts';
import { deferReply } from '../../asking/interaction-surface.ts';
import { notice, renderNoLongerStored } from '../../rendering/render-notice.ts';
import type { PressHandler } from '../press.ts';

/** A question that somebody finds wrong counts for nobody, and whoever looks after the sources sees it. */
export const quizDispute: PressHandler = async (interaction, id, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const [at = 0] = id.numbers;
  const record = await findRecord(bot, interaction, id.answerId);
  const question = record?.quiz?.questions[at];
  if (question === undefined) return surface.send([renderNoLongerStored(surface.messages)]);
  await bot.study.disputeQuestion(id.answerId, at);
  const comment = `${question.stem} (${question.key})`.slice(0, 1_000);
  await bot.answers.addFeedback(
    { answerId: id.answerId, opinion: 'wrong', comment, at: bot.now() },
    interaction.user.id,
  );
  await surface.send([notice(surface.messages.study.quiz.disputed)]);
};
