import { apiErrors } from '../api-error.ts';
import { channelPayload } from '../payloads.ts';
import { addChannel } from '../world.ts';
import { assertMay, channelOf } from './messages.ts';
import type { Route } from './route.ts';

const createPublicThreads = 1n << 35n;
const publicThread = 11;

/** Threads that begin at a message: one a message, and it has the message's id. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/threads',
    status: 201,
    lint: ({ body }) =>
      String(body.name ?? '').length < 1 || String(body.name).length > 100
        ? ['a thread name that is not 1 to 100 characters']
        : [],
    handle(request, context) {
      const { world, gateway } = context;
      const channel = channelOf(request, context);
      assertMay(context, channel, createPublicThreads);
      const message = channel.messages.find(({ id }) => id === request.parameters.message);
      if (!message) throw apiErrors.unknownMessage();
      if (world.channels.has(message.id)) throw apiErrors.threadExists();
      const thread = addChannel(world, {
        id: message.id,
        type: publicThread,
        name: String(request.body.name),
        parentId: channel.id,
        ownerId: world.bot.id,
        ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
      });
      gateway.dispatch('THREAD_CREATE', () => ({ ...channelPayload(thread), newly_created: true }));
      return channelPayload(thread);
    },
  },
];
