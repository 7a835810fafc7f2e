import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord.js';
import { Changes } from './changes.ts';
import { type Clock, createClock } from './clock.ts';
import { Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { PendingInteraction } from './interactions.ts';
import { Member } from './member.ts';
import type { OpenApi } from './open-api.ts';
import { guildPayload } from './payloads.ts';
import { createRestHandler, type SeenRequest } from './rest-server.ts';
import { applicationRoutes } from './routes/application.ts';
import { directMessageRoutes } from './routes/direct-messages.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import type { RouteContext } from './routes/route.ts';
import { threadRoutes } from './routes/threads.ts';
import { addChannel, type Channel, createWorld, type Guild, person, type World } from './world.ts';

/** Discord on this machine: REST and gateway on 127.0.0.1, with people who use it. */
export interface StandIn {
  /** What the bot takes for Discord's REST interface. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly clock: Clock;
  readonly gateway: Gateway;
  readonly faults: Faults;
  /** Everything that people have caused, in order, and what has become of it. */
  readonly interactions: ReadonlyMap<string, PendingInteraction>;
  /** Requests of the bot, in order of arrival. */
  readonly requests: readonly SeenRequest[];
  /** Everything that Discord would refuse, or that breaks the house's rules; empty when all is well. */
  readonly violations: readonly string[];
  guild(options?: { name?: string; locale?: string; botPermissions?: bigint; hasBot?: boolean }): Guild;
  member(name: string, options?: { locale?: string; permissions?: bigint }): Member;
  /** The direct-message channel with a person. */
  directChannel(member: Member): Channel;
  /** Lets a connected bot join a guild that was made after it had connected. */
  announceGuild(guild: Guild): void;
  /** Deletes a message, as a moderator would. */
  deleteMessage(message: APIMessage): void;
  /** Deletes a thread, as a moderator would. */
  deleteThread(thread: Channel): void;
  /** The condition's value as soon as it has one. */
  until<T>(condition: () => T | undefined | false): Promise<T>;
  close(): Promise<void>;
}

/** What the bot is given by its invite link: see, send, embed, read history, open threads and send in them. */
const defaultPermissions = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 35n) | (1n << 38n);

/** @param options.openApi Discord's description, where it is at hand */
export async function startStandIn({ openApi }: { openApi?: OpenApi | undefined } = {}): Promise<StandIn> {
  const clock = createClock();
  const world = createWorld(clock, `token-${Math.random().toString(36).slice(2)}`);
  const changes = new Changes();
  const faults = new Faults();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const server = createServer();
  const port = (): number => (server.address() as AddressInfo).port;
  const address = (): string => `ws://127.0.0.1:${port()}`;
  const gateway = createGateway(server, world, address, () => changes.announce());
  const context: RouteContext = {
    world,
    gateway,
    faults,
    interactions: new Map(),
    address,
    intents: () => gateway.intents,
  };
  server.on(
    'request',
    createRestHandler({
      routes: [...applicationRoutes, ...messageRoutes, ...interactionRoutes, ...directMessageRoutes, ...threadRoutes],
      context,
      openApi,
      seen: requests,
      violations,
      onAnswered: () => changes.announce(),
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    api: `http://127.0.0.1:${port()}/api`,
    token: world.token,
    world,
    clock,
    gateway,
    faults,
    interactions: context.interactions,
    requests,
    violations,
    guild({ name = 'Study group', locale = 'en-US', botPermissions = defaultPermissions, hasBot = true } = {}) {
      const id = world.id();
      const channel = addChannel(world, { type: 0, guildId: id });
      const guild: Guild = { id, name, locale, channel, botPermissions, hasBot };
      world.guilds.set(id, guild);
      return guild;
    },
    member(name, { locale = 'en-US', permissions = 0n } = {}) {
      const added = { user: person(world.id(), name), locale, permissions };
      world.users.set(added.user.id, added);
      return new Member(added, context, changes);
    },
    directChannel: ({ person: { user } }) => addChannel(world, { type: 1, recipient: user }),
    announceGuild: (guild) => gateway.dispatch('GUILD_CREATE', () => guildPayload(world, guild)),
    deleteMessage(message) {
      const channel = world.channels.get(message.channel_id);
      if (!channel) return;
      channel.messages.splice(channel.messages.indexOf(message), 1);
      gateway.dispatch('MESSAGE_DELETE', () => ({ id: message.id, channel_id: channel.id, guild_id: channel.guildId }));
    },
    deleteThread(thread) {
      world.channels.delete(thread.id);
      gateway.dispatch('THREAD_DELETE', () => ({
        id: thread.id,
        guild_id: thread.guildId,
        parent_id: thread.parentId,
        type: thread.type,
      }));
    },
    until: (condition) => changes.until(condition),
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
