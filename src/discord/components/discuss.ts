import {
  channelMention,
  RESTJSONErrorCodes as codes,
  GatewayIntentBits,
  type Message,
  PermissionFlagsBits,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { findRecord } from '../asking/find-record.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { toPayload } from '../asking/to-payload.ts';
import { hasCode } from '../describe-error.ts';
import { limits } from '../limits.ts';
import { shorten } from '../rendering/cut.ts';
import { visible } from '../rendering/plain.ts';
import { notice, renderNoLongerStored } from '../rendering/render-notice.ts';
import type { PressHandler } from './press.ts';

/** Opens a thread below an answer, where its conversation goes on; leads to it where there is one. */
export const discuss: PressHandler = async (interaction, { answerId }, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const { thread: words } = surface.messages;
  const record = await findRecord(bot, interaction, answerId);
  if (!record) return surface.send([renderNoLongerStored(surface.messages)]);
  const needed = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads];
  if (!interaction.appPermissions.has(needed)) return surface.send([notice(words.notAllowed)]);
  const opened = await openThread(interaction.message, record.question);
  if ('refused' in opened) return surface.send([notice(words[opened.refused])]);
  if (opened.isNew) {
    await bot.answers.save({ ...record, conversation: opened.thread.id }, interaction.user.id);
    const isListening = interaction.client.options.intents.has(GatewayIntentBits.MessageContent);
    await opened.thread.send(toPayload(notice(isListening ? words.openedListening : words.opened)));
  }
  await surface.send([notice(words.goTo(channelMention(opened.thread.id)))]);
};

async function openThread(message: Message, question: string) {
  try {
    const thread = await message.startThread({
      name: shorten(visible(question), limits.thread.name) || '…',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    return { thread, isNew: true as const };
  } catch (error) {
    // A thread that began at a message has the message's id.
    if (hasCode(error, codes.ThreadAlreadyCreatedForMessage))
      return { thread: { id: message.id }, isNew: false as const };
    if (hasCode(error, codes.UnknownMessage, codes.UnknownChannel)) return { refused: 'gone' as const };
    if (hasCode(error, codes.MaximumActiveThreads)) return { refused: 'tooMany' as const };
    if (hasCode(error, codes.MissingPermissions, codes.MissingAccess)) return { refused: 'notAllowed' as const };
    throw error;
  }
}
