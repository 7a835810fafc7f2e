import type { APIMessage } from 'discord.js';
import type { Channel, World } from './world.ts';

export const intents = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

const privileged = (1 << 1) | (1 << 8) | intents.messageContent;

/** Whether the developer portal has not switched on what is asked for. */
export function isDisallowed(world: World, asked: number): boolean {
  return (asked & privileged & ~world.privilegedIntents) !== 0;
}

/** The message as a connection with these intents gets it; undefined where it gets none. */
export function seenWith(world: World, asked: number, channel: Channel, message: APIMessage): APIMessage | undefined {
  const needed = channel.guildId === undefined ? intents.directMessages : intents.guildMessages;
  if ((asked & needed) === 0) return undefined;
  return emptied(world, asked, channel, message);
}

/** Without the Message Content intent, what the bot is not addressed by arrives empty; over REST too. */
export function emptied(world: World, asked: number, channel: Channel, message: APIMessage): APIMessage {
  const isReadable =
    (asked & intents.messageContent) !== 0 ||
    message.author.id === world.bot.id ||
    channel.guildId === undefined ||
    message.mentions.some(({ id }) => id === world.bot.id && !isPingOfInteractionResponse(message));
  return isReadable ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** A reply with ping to a slash command's response mentions the bot, and still arrives empty unless its text does too. */
function isPingOfInteractionResponse(message: APIMessage): boolean {
  const replied = message.referenced_message;
  return replied?.interaction_metadata !== undefined && !message.content.includes(`<@${replied.author.id}>`);
}
