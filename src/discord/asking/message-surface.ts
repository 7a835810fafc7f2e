import { type Message, PermissionFlagsBits } from 'discord.js';
import { messagesForLocale } from '../messages/messages-for.ts';
import type { Surface } from './surface.ts';
import { toPayload } from './to-payload.ts';

/** The surface below a member's message: a reply, or plain messages behind it where it has been deleted meanwhile. */
export function messageSurface(message: Message): Surface & { acknowledge(): Promise<void> } {
  const { channel } = message;
  return {
    userId: message.author.id,
    ...(message.guildId === null ? {} : { guildId: message.guildId }),
    ...(channel.isThread() ? { threadId: channel.id } : {}),
    messages: messagesForLocale(message.guild?.preferredLocale),
    embeds: allowsEmbeds(message),
    isPrivate: false,
    async acknowledge() {
      if (channel.isSendable()) await channel.sendTyping();
    },
    async send(messages) {
      if (!channel.isSendable()) return;
      for (const [index, part] of messages.entries()) {
        // A retry after a lost answer must not post twice: Discord drops a message whose nonce it has seen.
        const nonce = `${message.id}${index}`.slice(-25);
        const payload = { ...toPayload(part), nonce, enforceNonce: true };
        await channel.send(
          index === 0 ? { ...payload, reply: { messageReference: message.id, failIfNotExists: false } } : payload,
        );
      }
    },
  };
}

function allowsEmbeds(message: Message): boolean {
  const { channel } = message;
  if (channel.isDMBased() || !message.guild) return true;
  const self = message.guild.members.me;
  return self ? (channel.permissionsFor(self)?.has(PermissionFlagsBits.EmbedLinks) ?? true) : true;
}
