import { DiscordAPIError, type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { UserError } from '../../core/errors.ts';
import { inviteLink } from '../connection/permissions.ts';
import type { Log } from '../log.ts';
import { availability } from './availability.ts';
import { sameCommands } from './same-commands.ts';

/** Where commands are registered: everywhere, or in one guild. */
export interface Registration {
  readonly applicationId: string;
  readonly guildId?: string;
  readonly directMessages: boolean;
}

/**
 * Tells Discord the commands, only where it knows others: registering is counted, and takes a while to reach members.
 * @throws UserError `discord-guild` where the bot is not in the one guild that is set
 */
export async function registerCommands(
  rest: REST,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  { applicationId, guildId, directMessages }: Registration,
  log: Log,
): Promise<void> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  // Availability belongs to global commands alone.
  const wanted = commands.map((command) => {
    const { contexts: _contexts, integration_types: _types, ...inGuild } = command;
    return guildId === undefined ? { ...availability(directMessages), ...command } : inGuild;
  });
  try {
    const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
    if (sameCommands(wanted, registered)) return log.info('Commands are registered already.');
    await rest.put(route, { body: wanted });
    log.info(`Registered ${wanted.length} commands.`);
  } catch (error) {
    const isForbidden = error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
    if (guildId === undefined || !isForbidden) throw error;
    throw new UserError({
      code: 'discord-guild',
      message: `The bot may not register its commands in the server ${guildId}.`,
      remedy: `Invite it there first: ${inviteLink(applicationId)} , or correct or empty DISCORD_GUILD.`,
      subject: 'DISCORD_GUILD',
      cause: error,
    });
  }
}
