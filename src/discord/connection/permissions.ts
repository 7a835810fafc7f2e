import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a guild and what for; nothing else is asked for. */
export const leastPermissions = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.ReadMessageHistory,
] as const;

/** The address at which a server admin adds the bot, with the least permissions. @param applicationId from the developer portal */
export function inviteLink(applicationId: string): string {
  const permissions = leastPermissions.reduce((sum, permission) => sum | permission, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
