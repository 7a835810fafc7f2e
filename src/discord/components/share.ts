import { MessageFlags, RESTJSONErrorCodes, userMention } from 'discord.js';
import { acknowledgeUpdate } from '../asking/acknowledge.ts';
import { findRecord } from '../asking/find-record.ts';
import { allowsEmbeds, canHoldThreads } from '../asking/interaction-surface.ts';
import { toPayload } from '../asking/to-payload.ts';
import { wordsFor } from '../asking/words.ts';
import { hasCode } from '../describe-error.ts';
import { promises } from '../limits.ts';
import { fitInto } from '../rendering/fit-into.ts';
import { notice, renderNoLongerStored } from '../rendering/render-notice.ts';
import { renderRecord } from '../rendering/render-record.ts';
import type { PressHandler } from './press.ts';

/** Shows a private answer to everyone, once: the answer stays, its Share button goes. */
export const share: PressHandler = async (interaction, { answerId }, bot) => {
  await acknowledgeUpdate(interaction);
  const words = await wordsFor(bot, interaction);
  const { messages } = words;
  const record = await findRecord(bot, interaction, answerId);
  if (!record) {
    await interaction.followUp({ ...toPayload(renderNoLongerStored(messages)), flags: MessageFlags.Ephemeral });
    return;
  }
  if (!record.isPrivate) return;
  const shared = { ...record, isPrivate: false };
  await bot.answers.save(shared, interaction.user.id);
  const options = { embeds: allowsEmbeds(interaction), threads: canHoldThreads(interaction) };
  const rendered = renderRecord(shared, words.forText(record.question), options);
  const last = rendered.at(-1);
  await interaction.followUp(toPayload(notice(messages.answer.sharedBy(userMention(interaction.user.id)))));
  for (const message of fitInto(rendered, promises.messagesOfAnswer - 1))
    await interaction.followUp(toPayload(message));
  try {
    if (last) await interaction.editReply(toPayload(last));
  } catch (error) {
    // The member has put their own copy away: what was asked for is done all the same.
    if (!hasCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
  }
};
