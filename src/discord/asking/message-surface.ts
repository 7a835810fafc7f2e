import { channelMention, DiscordAPIError, type Message, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { BotContext } from '../context.ts';
import { promises } from '../limits.ts';
import { fitInto } from '../rendering/fit-into.ts';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Surface } from './surface.ts';
import { toPayload } from './to-payload.ts';
import { wordsFor } from './words.ts';

/** The surface below a member's message: a reply, or plain messages behind it where it has been deleted meanwhile. */
export async function messageSurface(
  bot: BotContext,
  message: Message,
): Promise<Surface & { acknowledge(): Promise<void> }> {
  const { channel } = message;
  const words = await wordsFor(bot, { guildId: message.guildId, locale: message.guild?.preferredLocale });
  const parentId = channel.isThread() ? channel.parentId : channel.id;
  let standIn: Message | undefined;
  return {
    userId: message.author.id,
    ...(message.guildId === null ? {} : { guildId: message.guildId }),
    ...(channel.isThread() ? { threadId: channel.id } : {}),
    ...(parentId === null ? {} : { channelId: parentId }),
    ...words,
    embeds: allowsEmbeds(message),
    threads: message.inGuild() && !channel.isThread(),
    isPrivate: false,
    async acknowledge() {
      if (channel.isSendable()) await channel.sendTyping();
    },
    async meanwhile(part) {
      standIn = standIn
        ? await standIn.edit({ content: null, ...toPayload(part) })
        : await sendPart(message, part, 'w');
    },
    async send(parts) {
      try {
        for (const [index, part] of fitInto(parts, promises.messagesOfAnswer).entries()) {
          if (index > 0 || !standIn) await sendPart(message, part, String(index));
          else await standIn.edit({ content: null, ...toPayload(part) });
        }
      } catch (error) {
        if (!isForbidden(error)) throw error;
        await message.author.send(toPayload(notice(words.messages.notice.cannotWrite(channelMention(channel.id)))));
      }
    },
  };
}

/** @param mark tells the parts of one answer apart; the first, or what stands in for it, is a reply to the message */
async function sendPart(message: Message, part: OutgoingMessage, mark: string): Promise<Message | undefined> {
  const { channel } = message;
  if (!channel.isSendable()) return undefined;
  // A retry after a lost answer must not post twice: Discord drops a message whose nonce it has seen.
  const payload = { ...toPayload(part), nonce: `${message.id}${mark}`.slice(-25), enforceNonce: true };
  const reply = { messageReference: message.id, failIfNotExists: false };
  return channel.send(mark === '0' || mark === 'w' ? { ...payload, reply } : payload);
}

function isForbidden(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.MissingPermissions || error.code === RESTJSONErrorCodes.MissingAccess)
  );
}

function allowsEmbeds(message: Message): boolean {
  const { channel } = message;
  if (channel.isDMBased() || !message.guild) return true;
  const self = message.guild.members.me;
  return self ? (channel.permissionsFor(self)?.has(PermissionFlagsBits.EmbedLinks) ?? true) : true;
}
