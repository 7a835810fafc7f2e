import { type BaseInteraction, MessageFlags, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { BotContext } from '../context.ts';
import { limits } from '../limits.ts';
import { messagesForLocale } from '../messages/messages-for.ts';
import type { Surface } from './surface.ts';
import { toPayload } from './to-payload.ts';

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
  await bot.acknowledgements.track(interaction.deferReply(flags));
  const { guildId, channel } = interaction;
  const followUps = isUserInstallOnly(interaction) ? limits.userInstall.followUps : Number.POSITIVE_INFINITY;
  return {
    userId: interaction.user.id,
    ...(guildId === null ? {} : { guildId }),
    ...(channel?.isThread() ? { threadId: channel.id } : {}),
    messages: messagesForLocale(interaction.locale),
    embeds: allowsEmbeds(interaction),
    isPrivate,
    async send(messages) {
      const [first, ...rest] = messages;
      if (first) await interaction.editReply(toPayload(first));
      for (const message of rest.slice(0, followUps)) await interaction.followUp({ ...toPayload(message), ...flags });
    },
  };
}

/** Whether the app may embed where the interaction happened; Discord says so with every interaction. */
export function allowsEmbeds(interaction: BaseInteraction): boolean {
  return interaction.appPermissions?.has(PermissionFlagsBits.EmbedLinks) ?? true;
}

function isUserInstallOnly(interaction: BaseInteraction): boolean {
  return interaction.guildId !== null && !interaction.inCachedGuild();
}
