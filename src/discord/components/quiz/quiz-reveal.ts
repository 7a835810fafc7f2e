import { MessageFlags } from 'discord.js';
import { acknowledgeUpdate } from '../../asking/acknowledge.ts';
import { allowsEmbeds } from '../../asking/interaction-surface.ts';
import { toPayload } from '../../asking/to-payload.ts';
import { wordsFor } from '../../asking/words.ts';
import { notice } from '../../rendering/render-notice.ts';
import { renderQuestion } from '../../rendering/study/render-quiz.ts';
import type { PressHandler } from '../press.ts';
import { findQuiz } from './find-quiz.ts';
import { solvedQuestion } from './solved-question.ts';

/** Shows everybody the key, who knew it and, at the end, the score board. Whoever reveals has answered. */
export const quizReveal: PressHandler = async (interaction, id, bot) => {
  const [at = 0] = id.numbers;
  const found = await findQuiz(interaction, id, bot);
  if (found === undefined) return;
  const { record } = found;
  const { messages } = await wordsFor(bot, interaction);
  const own = (await bot.study.quizAnswersOf(interaction.user.id)).some(
    ({ quizId, question }) => quizId === record.id && question === at,
  );
  if (!own) {
    await interaction.reply({ ...toPayload(notice(messages.study.quiz.answerFirst)), flags: MessageFlags.Ephemeral });
    return;
  }
  await acknowledgeUpdate(interaction);
  const quiz = { ...record.quiz, revealed: [...new Set([...record.quiz.revealed, at])] };
  await bot.answers.save({ ...record, quiz }, interaction.user.id);
  const [solved = {}] = await solvedQuestion(bot, { ...record, quiz }, at, messages, allowsEmbeds(interaction));
  await interaction.editReply(toPayload(solved));
};

/** Goes on to the next question: in place for one member, in a message of its own for a group. */
export const quizNext: PressHandler = async (interaction, id, bot) => {
  const [at = 0] = id.numbers;
  const found = await findQuiz(interaction, id, bot);
  if (found === undefined) return;
  await acknowledgeUpdate(interaction);
  const { messages } = await wordsFor(bot, interaction);
  const embeds = allowsEmbeds(interaction);
  const [question] = renderQuestion(found.record, at, messages, embeds);
  if (question === undefined) return;
  if (found.record.quiz.mode === 'solo') {
    await interaction.editReply(toPayload(question));
    return;
  }
  // The question before stays to be read, without the button that has been pressed.
  const [before] = await solvedQuestion(bot, found.record, at - 1, messages, embeds);
  const kept = before?.components?.map((row) => ({ ...row, components: row.components.slice(0, 2) }));
  await interaction.editReply(toPayload({ ...before, ...(kept === undefined ? {} : { components: kept }) }));
  await interaction.followUp(toPayload(question));
};
