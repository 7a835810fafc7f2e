import type { QuizAnswer } from '../../../app/study-store.port.ts';
import { acknowledgeUpdate } from '../../asking/acknowledge.ts';
import { allowsEmbeds, deferReply } from '../../asking/interaction-surface.ts';
import { toPayload } from '../../asking/to-payload.ts';
import { wordsFor } from '../../asking/words.ts';
import { notice } from '../../rendering/render-notice.ts';
import { letterOf } from '../../rendering/study/render-quiz.ts';
import type { PressHandler } from '../press.ts';
import { findQuiz } from './find-quiz.ts';
import { keepGroupAnswer, scoreBoardName } from './keep-answer.ts';
import { solvedQuestion } from './solved-question.ts';

/** A member picks an option. Alone they see at once how it went; in a group everybody answers privately first. */
export const quizAnswer: PressHandler = async (interaction, id, bot) => {
  const [at = 0, option = 0] = id.numbers;
  const found = await findQuiz(interaction, id, bot);
  if (found === undefined) return;
  const { record, question } = found;
  const isRight =
    question.kind === 'choice'
      ? option === question.correct
      : question.kind === 'true-false' && (option === 0) === question.isTrue;
  const words = (await wordsFor(bot, interaction)).messages;
  const given =
    question.kind === 'choice' ? letterOf(option) : option === 0 ? words.study.quiz.isTrue : words.study.quiz.isFalse;
  const answer: QuizAnswer = { quizId: record.id, question: at, name: scoreBoardName(interaction), given, isRight };
  if (record.quiz.mode === 'group') {
    const surface = await deferReply(bot, interaction, true);
    return surface.send([notice(await keepGroupAnswer(bot, record, answer, interaction.user.id, surface.messages))]);
  }
  await acknowledgeUpdate(interaction);
  await bot.study.answerQuiz(answer, interaction.user.id);
  const [solved = {}] = await solvedQuestion(bot, record, at, words, allowsEmbeds(interaction), answer);
  await interaction.editReply(toPayload(solved));
};
