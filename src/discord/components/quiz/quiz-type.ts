import { TextInputStyle } from 'discord.js';
import type { QuizAnswer } from '../../../app/study-store.port.ts';
import { acceptsAnswer } from '../../../core/study/quiz/accept-answer.ts';
import { detectLanguage } from '../../../core/text/detect-language.ts';
import { findRecord } from '../../asking/find-record.ts';
import { deferReply } from '../../asking/interaction-surface.ts';
import { wordsFor } from '../../asking/words.ts';
import { notice, renderNoLongerStored } from '../../rendering/render-notice.ts';
import { actions, writeComponentId } from '../component-id.ts';
import { textForm } from '../forms.ts';
import type { PressHandler, SubmitHandler } from '../press.ts';
import { keepGroupAnswer, scoreBoardName } from './keep-answer.ts';
import { solvedQuestion } from './solved-question.ts';

const answerField = 'answer';
const longestAnswer = 100;

/** Opens the form for a gap. */
export const quizType: PressHandler = async (interaction, { answerId, numbers }, bot) => {
  const { quiz } = (await wordsFor(bot, interaction)).messages.study;
  const form = textForm({
    customId: writeComponentId(actions.quizTypeForm, answerId, ...numbers),
    title: quiz.answerTitle,
    field: { customId: answerField, label: quiz.answerLabel, style: TextInputStyle.Short, longest: longestAnswer },
  });
  await interaction.showModal(form);
};

/** What a member typed into the gap. */
export const quizTypeForm: SubmitHandler = async (interaction, id, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const [at = 0] = id.numbers;
  const record = await findRecord(bot, interaction, id.answerId);
  const question = record?.quiz?.questions[at];
  if (record?.quiz === undefined || question === undefined)
    return surface.send([renderNoLongerStored(surface.messages)]);
  const given = interaction.fields.getTextInputValue(answerField).slice(0, longestAnswer);
  const isRight = acceptsAnswer(given, question.key, detectLanguage(question.source.quote));
  const answer: QuizAnswer = { quizId: record.id, question: at, name: scoreBoardName(interaction), given, isRight };
  const quizRecord = { ...record, quiz: record.quiz };
  if (record.quiz.mode === 'group') {
    return surface.send([
      notice(await keepGroupAnswer(bot, quizRecord, answer, interaction.user.id, surface.messages)),
    ]);
  }
  await bot.study.answerQuiz(answer, interaction.user.id);
  await surface.send(await solvedQuestion(bot, quizRecord, at, surface.messages, surface.embeds, answer));
};
