import { apiErrors } from '../api-error.ts';
import { channelPayload } from '../payloads.ts';
import { addChannel } from '../world.ts';
import type { Route } from './route.ts';

/** Opening a direct-message channel: the same one each time. */
export const directMessageRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle({ body }, { world }) {
      const recipient = world.users.get(String(body.recipient_id))?.user;
      if (!recipient) throw apiErrors.unknownChannel();
      const open = [...world.channels.values()].find((channel) => channel.recipient?.id === recipient.id);
      return channelPayload(open ?? addChannel(world, { type: 1, recipient }));
    },
  },
];
