import { RESTJSONErrorCodes, type RepliableInteraction, userMention } from 'discord.js';
import { hasCode } from '../describe-error.ts';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';
import { notice } from '../rendering/render-notice.ts';
import { toPayload } from './to-payload.ts';

/**
 * Brings an answer that the interaction can no longer carry: into the channel, or, where it is private or the bot may not
 * write there, as a direct message.
 */
export async function sendLate(
  interaction: RepliableInteraction,
  messages: readonly OutgoingMessage[],
  isPrivate: boolean,
): Promise<void> {
  const { channel, user } = interaction;
  const sendPrivately = async (): Promise<void> => {
    for (const message of messages) await user.send(toPayload(message));
  };
  if (isPrivate || !channel?.isSendable()) return sendPrivately();
  try {
    for (const message of [notice(`${userMention(user.id)}:`), ...messages]) await channel.send(toPayload(message));
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess)) throw error;
    await sendPrivately();
  }
}
