import { TimestampStyles, time } from 'discord.js';
import type { BotContext } from '../context.ts';
import type { Surface } from './surface.ts';

/** Takes a question out of the asker's allowance; what to tell them where it cannot be taken on, with the time to wait. */
export function refuseWork(bot: BotContext, { userId, guildId, messages }: Surface): string | undefined {
  if (bot.isStopping()) return messages.notice.stopping;
  if (bot.queue.isFull) return messages.notice.busy;
  const refused = bot.allowance.take(guildId === undefined ? { userId } : { userId, guildId });
  if (refused === undefined) return undefined;
  const when = time(Math.ceil((bot.now() + refused.milliseconds) / 1000), TimestampStyles.RelativeTime);
  return refused.by === 'user' ? messages.notice.wait(when) : messages.notice.guildWait(when);
}
