import { type RepliableInteraction, userMention } from 'discord.js';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';
import { notice } from '../rendering/render-notice.ts';
import { toPayload } from './to-payload.ts';

/** Brings an answer that the interaction can no longer carry: into the channel, or, where it is private, as a direct message. */
export async function sendLate(
  interaction: RepliableInteraction,
  messages: readonly OutgoingMessage[],
  isPrivate: boolean,
): Promise<void> {
  const { channel, user } = interaction;
  if (isPrivate || !channel?.isSendable()) {
    for (const message of messages) await user.send(toPayload(message));
    return;
  }
  for (const message of [notice(`${userMention(user.id)}:`), ...messages]) await channel.send(toPayload(message));
}
