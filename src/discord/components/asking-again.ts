import { type MessageContextMenuCommandInteraction, TextInputStyle } from 'discord.js';
import type { AnswerRecord } from '../../app/answer-store.port.ts';
import { answerQuestion, type MemberQuestion } from '../asking/answer-question.ts';
import { findPassages } from '../asking/find-passages.ts';
import { findRecord } from '../asking/find-record.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { wordsFor } from '../asking/words.ts';
import type { BotContext } from '../context.ts';
import { promises } from '../limits.ts';
import { renderNoLongerStored } from '../rendering/render-notice.ts';
import { type Action, actions, writeComponentId } from './component-id.ts';
import { textForm } from './forms.ts';
import type { PressHandler, SubmitHandler } from './press.ts';

const questionField = 'question';

/** Opens a form for a question that goes on from this answer. */
export const followUp: PressHandler = (interaction, { answerId }, bot) =>
  openQuestionForm(interaction, bot, actions.followUpForm, answerId, '');

/** Opens a form with the refused question in it, to be narrowed. */
export const narrower: PressHandler = async (interaction, { answerId }, bot) => {
  const record = await findRecord(bot, interaction, answerId);
  await openQuestionForm(interaction, bot, actions.askForm, answerId, record?.question ?? '');
};

/** Opens an empty form. */
export const askAgain: PressHandler = (interaction, _id, bot) =>
  openQuestionForm(interaction, bot, actions.askForm, '-', '');

/** A follow-up question: what went before says what it means. */
export const followUpForm: SubmitHandler = async (interaction, { answerId }, bot) => {
  const record = await findRecord(bot, interaction, answerId);
  const surface = await deferReply(bot, interaction, record?.isPrivate ?? false);
  const question = interaction.fields.getTextInputValue(questionField);
  await answerQuestion(
    bot,
    { ...sameSources(record), question, ...(record ? { conversation: record.conversation } : {}) },
    surface,
  );
};

/** A question asked anew. */
export const askForm: SubmitHandler = async (interaction, { answerId }, bot) => {
  const record = await findRecord(bot, interaction, answerId);
  const surface = await deferReply(bot, interaction, record?.isPrivate ?? false);
  const question = interaction.fields.getTextInputValue(questionField);
  await answerQuestion(bot, { ...sameSources(record), question }, surface);
};

/** Asks one of the questions that a refusal suggested. */
export const askSuggestion: PressHandler = async (interaction, { answerId, numbers }, bot) => {
  const record = await findRecord(bot, interaction, answerId);
  const surface = await deferReply(bot, interaction, record?.isPrivate ?? true);
  const question = record?.reply?.kind === 'refusal' ? record.reply.suggestions[numbers[0] ?? 0] : undefined;
  if (question === undefined) return surface.send([renderNoLongerStored(surface.messages)]);
  await answerQuestion(bot, { ...sameSources(record), question }, surface);
};

/** Asks the question that the pressed button shows. */
export const askExample: PressHandler = async (interaction, _id, bot) => {
  const question = 'label' in interaction.component ? (interaction.component.label ?? '') : '';
  const surface = await deferReply(bot, interaction, false);
  await answerQuestion(bot, { question }, surface);
};

/** Shows the passages nearest to the refused question. */
export const searchText: PressHandler = async (interaction, { answerId }, bot) => {
  const record = await findRecord(bot, interaction, answerId);
  const surface = await deferReply(bot, interaction, record?.isPrivate ?? true);
  if (!record) return surface.send([renderNoLongerStored(surface.messages)]);
  await findPassages(bot, { text: record.question, ...sameSources(record) }, surface);
};

function sameSources(record: AnswerRecord | undefined): Pick<MemberQuestion, 'documentIds'> {
  return record?.documentIds ? { documentIds: record.documentIds } : {};
}

/** Opens a form for a question. It must be the first response to the interaction. @param value what stands in it to begin with */
export async function openQuestionForm(
  interaction: Parameters<PressHandler>[0] | MessageContextMenuCommandInteraction,
  bot: BotContext,
  action: Action,
  answerId: string,
  value: string,
): Promise<void> {
  const { form } = (await wordsFor(bot, interaction)).messages;
  const modal = textForm({
    customId: writeComponentId(action, answerId),
    title: form.askTitle,
    field: {
      customId: questionField,
      label: form.askLabel,
      style: TextInputStyle.Paragraph,
      longest: promises.question,
      value,
    },
  });
  await interaction.showModal(modal);
}
