import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import type { NeededPermission } from '../messages/messages.ts';

/** What the bot needs in a guild, by what it needs it for; nothing else is asked for. */
export const leastPermissions: Readonly<Record<NeededPermission, bigint>> = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  openThreads: PermissionFlagsBits.CreatePublicThreads,
  embed: PermissionFlagsBits.EmbedLinks,
  history: PermissionFlagsBits.ReadMessageHistory,
};

/** The address at which a server admin adds the bot, with the least permissions. @param applicationId from the developer portal */
export function inviteLink(applicationId: string): string {
  const permissions = Object.values(leastPermissions).reduce((sum, permission) => sum | permission, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
