import {
  type BaseInteraction,
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { BotContext } from '../context.ts';
import { hasCode } from '../describe-error.ts';
import { promises } from '../limits.ts';
import { fitInto } from '../rendering/fit-into.ts';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';
import { acknowledgeReply } from './acknowledge.ts';
import { sendLate } from './send-late.ts';
import type { Surface } from './surface.ts';
import { toPayload } from './to-payload.ts';
import { wordsFor } from './words.ts';

const expired = new Set<number | string>([
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownInteraction,
]);

/**
 * Acknowledges the interaction at once (Discord voids it after three seconds) and gives the surface that its answer goes
 * to: the first message takes the place of "is thinking…", the others follow it.
 */
export async function deferReply(
  bot: BotContext,
  interaction: RepliableInteraction,
  isPrivate: boolean,
): Promise<Surface> {
  const flags = isPrivate ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  await acknowledgeReply(interaction, flags);
  const { guildId, channel } = interaction;
  const parentId = channel?.isThread() ? channel.parentId : interaction.channelId;
  return {
    userId: interaction.user.id,
    ...(guildId === null ? {} : { guildId }),
    ...(channel?.isThread() ? { threadId: channel.id } : {}),
    ...(parentId === null ? {} : { channelId: parentId }),
    ...(await wordsFor(bot, interaction)),
    embeds: allowsEmbeds(interaction),
    threads: canHoldThreads(interaction) && !isPrivate,
    isPrivate,
    async meanwhile(message) {
      // Through the webhook: discord.js would take an edit of its own for the answer.
      await interaction.webhook.editMessage('@original', { content: null, ...toPayload(message) });
    },
    async send(all) {
      const messages = fitInto(all, promises.messagesOfAnswer);
      const [first, ...rest] = messages;
      try {
        if (first) await editOrFollow(interaction, first, flags);
        for (const message of rest) await interaction.followUp({ ...toPayload(message), ...flags });
      } catch (error) {
        if (!isExpired(error)) throw error;
        await sendLate(interaction, messages, isPrivate);
      }
    },
  };
}

/** Puts the answer in the place of "is thinking…", or below where somebody has deleted that meanwhile. */
async function editOrFollow(interaction: RepliableInteraction, message: OutgoingMessage, flags: object): Promise<void> {
  try {
    // A word about the line may stand there: an edit keeps what it does not name.
    await interaction.editReply({ content: null, ...toPayload(message) });
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    await interaction.followUp({ ...toPayload(message), ...flags });
  }
}

/** Whether the app may embed where the interaction happened; Discord says so with every interaction. */
export function allowsEmbeds(interaction: BaseInteraction): boolean {
  return interaction.appPermissions?.has(PermissionFlagsBits.EmbedLinks) ?? true;
}

/** Whether answers here can have threads: in channels of guilds that the bot is in. */
export function canHoldThreads(interaction: BaseInteraction): boolean {
  return interaction.inCachedGuild() && interaction.channel !== null && !interaction.channel.isThread();
}

/** Whether the interaction's token has run out, a quarter of an hour after it came. */
function isExpired(error: unknown): boolean {
  return error instanceof DiscordAPIError && expired.has(error.code);
}
