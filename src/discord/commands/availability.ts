import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where a command appears: in guilds and, for who installed the app for themselves, everywhere; set once for all commands at registration. */
export function availability(directMessages: boolean) {
  return {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: directMessages
      ? [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel]
      : [InteractionContextType.Guild],
  };
}
