import type { APIApplicationCommand, APIMessage, APIUser } from 'discord.js';
import type { Clock } from './clock.ts';
import { createSnowflakes } from './snowflake.ts';

/** Everything that this Discord knows. Small: what a bot can see and cause, no more. */
export interface World {
  readonly clock: Clock;
  readonly id: () => string;
  readonly bot: APIUser;
  readonly token: string;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly users: Map<string, Person>;
  /** Registered commands: of a guild by its id, of everywhere under `global`. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** Bytes of uploaded files by id. */
  readonly uploads: Map<string, Uint8Array>;
  /** How often commands were registered. */
  registrations: number;
  /** Privileged intents that the developer portal has switched on, as bits. */
  privilegedIntents: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly channel: Channel;
  /** What the bot's role may do, as bits. */
  botPermissions: bigint;
  /** False where only a member installed the app for themselves. */
  readonly hasBot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Absent for a direct-message channel. */
  readonly guildId?: string;
  readonly type: number;
  /** A thread's channel. */
  readonly parentId?: string;
  readonly ownerId?: string;
  /** Whom a direct-message channel is with. */
  readonly recipient?: APIUser;
  readonly messages: APIMessage[];
  /** What the bot may not do here, as bits. */
  deniedToBot: bigint;
  /** How often the bot was seen typing. */
  typing: number;
}

export interface Person {
  readonly user: APIUser;
  readonly locale: string;
  /** What the person may do in a guild, as bits. */
  readonly permissions: bigint;
}

export function createWorld(clock: Clock, token: string): World {
  const id = createSnowflakes(clock.now);
  return {
    clock,
    id,
    bot: person(id(), 'Footnote', true),
    token,
    guilds: new Map(),
    channels: new Map(),
    users: new Map(),
    commands: new Map(),
    uploads: new Map(),
    registrations: 0,
    privilegedIntents: 0,
  };
}

export function person(id: string, username: string, bot = false): APIUser {
  const flags = { flags: 0, public_flags: 0 };
  return { id, username, discriminator: '0', global_name: username, avatar: null, primary_guild: null, bot, ...flags };
}

export function addChannel(world: World, channel: Partial<Channel> & Pick<Channel, 'type'>): Channel {
  const added: Channel = { id: world.id(), name: 'general', messages: [], deniedToBot: 0n, typing: 0, ...channel };
  world.channels.set(added.id, added);
  return added;
}

/** Stores a message as Discord would hand it out. */
export function addMessage(
  world: World,
  channel: Channel,
  fields: Partial<APIMessage> & Pick<APIMessage, 'author'>,
): APIMessage {
  const message = newMessage(world, channel.id, fields);
  channel.messages.push(message);
  return message;
}

/** A message that is nowhere yet. */
export function newMessage(
  world: World,
  channelId: string,
  fields: Partial<APIMessage> & Pick<APIMessage, 'author'>,
): APIMessage {
  return {
    id: world.id(),
    channel_id: channelId,
    content: '',
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    pinned: false,
    type: 0,
    ...fields,
  } as APIMessage;
}

/** What the bot may do in a channel, as bits. */
export function botPermissionsIn(world: World, channel: Channel): bigint {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const parent = channel.parentId === undefined ? undefined : world.channels.get(channel.parentId);
  const all = guild ? guild.botPermissions : ~0n & ((1n << 50n) - 1n);
  return all & ~channel.deniedToBot & ~(parent?.deniedToBot ?? 0n);
}
