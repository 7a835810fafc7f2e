import {
  RESTJSONErrorCodes as codes,
  type Message,
  PermissionFlagsBits,
  type RepliableInteraction,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { hasCode } from '../describe-error.ts';
import { limits } from '../limits.ts';
import { shorten } from '../rendering/cut.ts';
import { visible } from '../rendering/plain.ts';

/** Whether the bot may open threads and write in them where the interaction happened. */
export function mayOpenThreads({ appPermissions }: RepliableInteraction): boolean {
  return appPermissions.has([PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads]);
}

/** Opens a thread below a message, or finds the one that is there; or says why it cannot, by the name of the notice. */
export async function openThread(message: Message, name: string) {
  try {
    const thread = await message.startThread({
      name: shorten(visible(name), limits.thread.name) || '…',
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
