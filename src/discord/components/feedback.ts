import { type BaseInteraction, ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import type { Feedback, Opinion } from '../../app/answer-store.port.ts';
import { acknowledgeUpdate } from '../asking/acknowledge.ts';
import { findRecord } from '../asking/find-record.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { toPayload } from '../asking/to-payload.ts';
import { wordsFor } from '../asking/words.ts';
import type { BotContext } from '../context.ts';
import { limits } from '../limits.ts';
import type { Messages } from '../messages/messages.ts';
import { shorten } from '../rendering/cut.ts';
import { notice, renderNoLongerStored } from '../rendering/render-notice.ts';
import { actions, writeComponentId } from './component-id.ts';
import { textForm } from './forms.ts';
import type { PressHandler, SubmitHandler } from './press.ts';

const answerField = 'where';
const longestComment = 1_000;

/** 👍 */
export const helpful: PressHandler = async (interaction, { answerId }, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const isStored = await note(bot, interaction, { answerId, opinion: 'helpful' });
  await surface.send([isStored ? notice(surface.messages.feedback.thanks) : renderNoLongerStored(surface.messages)]);
};

/** 👎 asks what is wrong. */
export const unhelpful: PressHandler = async (interaction, { answerId }, bot) => {
  const { messages } = await wordsFor(bot, interaction);
  await interaction.reply({ ...toPayload(opinionForm(answerId, messages)), flags: MessageFlags.Ephemeral });
};

/** The member has chosen what is wrong. */
export const giveOpinion: PressHandler = async (interaction, { answerId }, bot) => {
  await acknowledgeUpdate(interaction);
  const { messages } = await wordsFor(bot, interaction);
  const opinion = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const isStored =
    opinion !== undefined &&
    Object.hasOwn(messages.feedback.opinion, opinion) &&
    (await note(bot, interaction, { answerId, opinion: opinion as Opinion }));
  await interaction.editReply(toPayload(isStored ? notice(messages.feedback.thanks) : renderNoLongerStored(messages)));
};

/** "It is there: show me where" asks for the place. */
export const itIsThere: PressHandler = async (interaction, { answerId }, bot) => {
  const { feedback } = (await wordsFor(bot, interaction)).messages;
  const form = textForm({
    customId: writeComponentId(actions.itIsThereForm, answerId),
    title: feedback.whereTitle,
    field: {
      customId: answerField,
      label: feedback.whereLabel,
      style: TextInputStyle.Paragraph,
      longest: longestComment,
    },
  });
  await interaction.showModal(form);
};

/** Keeps where the member says it stands, for the admins who look after the sources. */
export const itIsThereForm: SubmitHandler = async (interaction, { answerId }, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const comment = interaction.fields.getTextInputValue(answerField).slice(0, longestComment);
  const isStored = await note(bot, interaction, { answerId, opinion: 'should-not-have-refused', comment });
  await surface.send([isStored ? notice(surface.messages.feedback.thanks) : renderNoLongerStored(surface.messages)]);
};

async function note(bot: BotContext, interaction: BaseInteraction, feedback: Omit<Feedback, 'at'>): Promise<boolean> {
  if (!(await findRecord(bot, interaction, feedback.answerId))) return false;
  await bot.answers.addFeedback({ ...feedback, at: bot.now() }, interaction.user.id);
  return true;
}

function opinionForm(answerId: string, { feedback }: Messages) {
  return {
    content: feedback.question,
    components: [
      {
        type: ComponentType.ActionRow as const,
        components: [
          {
            type: ComponentType.StringSelect as const,
            custom_id: writeComponentId(actions.giveOpinion, answerId),
            options: Object.entries(feedback.opinion).map(([value, label]) => ({
              value,
              label: shorten(label, limits.select.label),
            })),
          },
        ],
      },
    ],
  };
}
