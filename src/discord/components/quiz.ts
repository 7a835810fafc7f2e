import { MessageFlags, type ModalSubmitInteraction, TextInputStyle } from 'discord.js';
import type { QuizAnswer } from '../../app/study-store.port.ts';
import { acceptsAnswer } from '../../core/study/quiz/accept-answer.ts';
import type { QuizQuestion } from '../../core/study/quiz/quiz.ts';
import { detectLanguage } from '../../core/text/detect-language.ts';
import { acknowledgeUpdate } from '../asking/acknowledge.ts';
import { findRecord } from '../asking/find-record.ts';
import { allowsEmbeds, deferReply } from '../asking/interaction-surface.ts';
import { toPayload } from '../asking/to-payload.ts';
import { wordsFor } from '../asking/words.ts';
import type { BotContext } from '../context.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice, renderNoLongerStored } from '../rendering/render-notice.ts';
import { letterOf, type QuizRecord, renderQuestion, renderSolved } from '../rendering/study/render-quiz.ts';
import { startQuiz } from '../study/start-quiz.ts';
import { actions, type ComponentId, writeComponentId } from './component-id.ts';
import { textForm } from './forms.ts';
import type { PressHandler, SubmitHandler } from './press.ts';

const answerField = 'answer';
const longestAnswer = 100;
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
  const answer: QuizAnswer = { quizId: record.id, question: at, name: nameOf(interaction), given, isRight };
  if (record.quiz.mode === 'group') {
    const surface = await deferReply(bot, interaction, true);
    return surface.send([notice(await noted(bot, record, answer, interaction.user.id, surface.messages.study.quiz))]);
  }
  await acknowledgeUpdate(interaction);
  await bot.study.answerQuiz(answer, interaction.user.id);
  await interaction.editReply(await solved(bot, record, at, words, allowsEmbeds(interaction), answer));
};

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
  const answer: QuizAnswer = { quizId: record.id, question: at, name: nameOf(interaction), given, isRight };
  const quizRecord = { ...record, quiz: record.quiz };
  if (record.quiz.mode === 'group') {
    return surface.send([
      notice(await noted(bot, quizRecord, answer, interaction.user.id, surface.messages.study.quiz)),
    ]);
  }
  await bot.study.answerQuiz(answer, interaction.user.id);
  await surface.send(await solvedMessages(bot, quizRecord, at, surface.messages, surface.embeds, answer));
};

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
  await interaction.editReply(await solved(bot, { ...record, quiz }, at, messages, allowsEmbeds(interaction)));
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
  const [before] = await solvedMessages(bot, found.record, at - 1, messages, embeds);
  const kept = before?.components?.map((row) => ({ ...row, components: row.components.slice(0, 2) }));
  await interaction.editReply(toPayload({ ...before, ...(kept === undefined ? {} : { components: kept }) }));
  await interaction.followUp(toPayload(question));
};

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

type Press = Parameters<PressHandler>[0];

/** The quiz of a button and the question it names; undefined where it is gone, which the member has then been told. */
async function findQuiz(
  interaction: Press,
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

/** Keeps an answer of a group and says so privately; an answer stands, and none counts once the key is out. */
async function noted(
  bot: BotContext,
  { quiz }: QuizRecord,
  answer: QuizAnswer,
  userId: string,
  words: { answeredBefore: string; alreadyRevealed: string; noted(given: string): string },
): Promise<string> {
  if (quiz.revealed.includes(answer.question)) return words.alreadyRevealed;
  const isNew = await bot.study.answerQuiz(answer, userId);
  return isNew ? words.noted(literalWithin(answer.given, 200)) : words.answeredBefore;
}

async function solved(...given: Parameters<typeof solvedMessages>) {
  const [message] = await solvedMessages(...given);
  return toPayload(message ?? {});
}

async function solvedMessages(
  bot: BotContext,
  record: QuizRecord,
  at: number,
  messages: Awaited<ReturnType<typeof wordsFor>>['messages'],
  embeds: boolean,
  own?: QuizAnswer,
) {
  const outcome = {
    ...(own === undefined ? {} : { own }),
    answers: await bot.study.quizAnswers(record.id),
    disputed: await bot.study.disputedQuestions(record.id),
  };
  return renderSolved(record, at, outcome, messages, embeds);
}

/** What the score board calls a member. */
function nameOf({ member, user }: Press | ModalSubmitInteraction): string {
  return member !== null && 'displayName' in member ? member.displayName : user.displayName;
}
