import { findRecord } from '../../asking/find-record.ts';
import { deferReply } from '../../asking/interaction-surface.ts';
import { renderNoLongerStored } from '../../rendering/render-notice.ts';
import { startQuiz } from '../../study/start-quiz.ts';
import type { PressHandler } from '../press.ts';

const questionsOfQuizMe = 5;

/** "Quiz me" below an answer: a quiz on what it was about, for whoever presses. */
export const quizMe: PressHandler = async (interaction, { answerId }, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const record = await findRecord(bot, interaction, answerId);
  if (!record) return surface.send([renderNoLongerStored(surface.messages)]);
  const documentIds = [...new Set(record.quotations.map(({ document }) => document.id))];
  const scope = documentIds.length === 0 ? {} : { documentIds };
  await startQuiz(bot, { ...scope, questions: questionsOfQuizMe, mode: 'solo' }, surface);
};
