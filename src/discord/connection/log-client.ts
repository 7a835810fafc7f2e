import { type Client, Events, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';

/** Writes down what an admin should know of the connection; addresses are left out, they hold interaction tokens. */
export function logClient(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error(`Discord client: ${error.message}`));
  client.on(Events.Warn, (message) => log.warn(`Discord client: ${message}`));
  client.on(Events.ShardError, (error) => log.error(`Gateway: ${error.message}`));
  client.on(Events.ShardReconnecting, () => log.warn('Gateway: the connection was lost, connecting again.'));
  client.on(Events.ShardResume, (_shard, replayed) => log.info(`Gateway: resumed, ${replayed} events caught up.`));
  client.on(Events.Invalidated, () => log.error('Gateway: the session was invalidated.'));
  client.rest.on(RESTEvents.RateLimited, ({ method, route, retryAfter, global }) => {
    log.warn(`Rate limit${global ? ' (global)' : ''}: ${method} ${route} waits ${Math.ceil(retryAfter)} ms.`);
  });
  // A limit that discord.js did not see coming raises no event of its own.
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status === 429) log.warn(`Rate limit: ${method} ${route} told to wait ${headers.get('retry-after')} s.`);
  });
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    log.warn(
      `${count} refused requests in ten minutes; Discord bars the address at 10,000. ${Math.ceil(remainingTime / 1000)} s left.`,
    );
  });
}
