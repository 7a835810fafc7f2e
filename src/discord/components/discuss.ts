import { channelMention, GatewayIntentBits } from 'discord.js';
import { findRecord } from '../asking/find-record.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { mayOpenThreads, openThread } from '../asking/open-thread.ts';
import { toPayload } from '../asking/to-payload.ts';
import { notice, renderNoLongerStored } from '../rendering/render-notice.ts';
import type { PressHandler } from './press.ts';

/** Opens a thread below an answer, where its conversation goes on; leads to it where there is one. */
export const discuss: PressHandler = async (interaction, { answerId }, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const { thread: words } = surface.messages;
  const record = await findRecord(bot, interaction, answerId);
  if (!record) return surface.send([renderNoLongerStored(surface.messages)]);
  if (!mayOpenThreads(interaction)) return surface.send([notice(words.notAllowed)]);
  const opened = await openThread(interaction.message, record.question);
  if ('refused' in opened) return surface.send([notice(words[opened.refused])]);
  if (opened.isNew) {
    await bot.answers.save({ ...record, conversation: opened.thread.id }, interaction.user.id);
    const mayListen =
      surface.guildId !== undefined && (await bot.guilds.guildSettings(surface.guildId)).listensInThreads;
    const isListening = mayListen && interaction.client.options.intents.has(GatewayIntentBits.MessageContent);
    await opened.thread.send(toPayload(notice(isListening ? words.openedListening : words.opened)));
  }
  await surface.send([notice(words.goTo(channelMention(opened.thread.id)))]);
};
