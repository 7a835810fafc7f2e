import type { APIMessage } from 'discord.js';
import { apiErrors } from '../api-error.ts';
import { emptied } from '../intents.ts';
import { lintMessage } from '../lint/lint-message.ts';
import { addMessage, botPermissionsIn, type Channel } from '../world.ts';
import { messageFields } from './message-fields.ts';
import type { Route, RouteContext, RouteRequest } from './route.ts';

const permission = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  readHistory: 1n << 16n,
  sendInThreads: 1n << 38n,
};

/** Messages in channels. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    lint: ({ body }) => lintMessage(body, false),
    handle(request, context) {
      const channel = channelOf(request, context);
      const isThread = channel.parentId !== undefined;
      assertMay(context, channel, isThread ? permission.sendInThreads : permission.sendMessages);
      const repeated = channel.messages.find(({ nonce }) => nonce !== undefined && nonce === request.body.nonce);
      if (repeated && request.body.enforce_nonce === true) return repeated;
      return announce(
        context,
        channel,
        addMessage(context.world, channel, { ...messageFields(request, context, channel), author: context.world.bot }),
      );
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    handle(request, context) {
      const channel = channelOf(request, context);
      assertMay(context, channel, permission.readHistory);
      const message = channel.messages.find(({ id }) => id === request.parameters.message);
      if (!message) throw apiErrors.unknownMessage();
      return emptied(context.world, context.intents(), channel, message);
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages',
    handle(request, context) {
      const channel = channelOf(request, context);
      assertMay(context, channel, permission.readHistory);
      const [before, limit] = [request.query.get('before'), request.query.get('limit')];
      const end = before === null ? channel.messages.length : channel.messages.findIndex(({ id }) => id === before);
      const page = channel.messages.slice(0, Math.max(0, end)).slice(-Number(limit ?? 50));
      return page.reverse().map((message) => emptied(context.world, context.intents(), channel, message));
    },
  },
  {
    method: 'PATCH',
    path: '/channels/:channel/messages/:message',
    lint: ({ body }) => lintMessage(body, true),
    handle(request, context) {
      const channel = channelOf(request, context);
      const message = channel.messages.find(({ id }) => id === request.parameters.message);
      if (!message) throw apiErrors.unknownMessage();
      if (message.author.id !== context.world.bot.id) throw apiErrors.notTheAuthor();
      return Object.assign(message, messageFields(request, context, channel), {
        edited_timestamp: new Date(context.world.clock.now()).toISOString(),
      });
    },
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    handle(request, context) {
      const channel = channelOf(request, context);
      assertMay(context, channel, permission.sendMessages);
      channel.typing += 1;
    },
  },
];

/** Tells the gateway of a new message. */
export function announce({ gateway }: RouteContext, channel: Channel, message: APIMessage): APIMessage {
  gateway.dispatch('MESSAGE_CREATE', () => ({
    ...message,
    channel_type: channel.type,
    ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
  }));
  return message;
}

export function channelOf({ parameters }: RouteRequest, { world }: RouteContext): Channel {
  const channel = world.channels.get(parameters.channel ?? '');
  if (!channel) throw apiErrors.unknownChannel();
  return channel;
}

/** @throws ApiError where the bot is not in the guild, cannot see the channel or lacks the permission */
export function assertMay({ world }: RouteContext, channel: Channel, needed: bigint): void {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  const allowed = botPermissionsIn(world, channel);
  if ((guild && !guild.hasBot) || (allowed & permission.viewChannel) === 0n) throw apiErrors.missingAccess();
  if ((allowed & needed) === 0n) throw apiErrors.missingPermissions();
}
