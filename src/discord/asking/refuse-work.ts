import { channelMention, TimestampStyles, time } from 'discord.js';
import { defaultGuildSettings } from '../../app/guild-settings.port.ts';
import type { BotContext } from '../context.ts';
import type { Surface } from './surface.ts';

/** Takes a question out of the asker's allowance; what to tell them where it cannot be taken on, with the time to wait. */
export async function refuseWork(bot: BotContext, surface: Surface): Promise<string | undefined> {
  const { userId, guildId, channelId, messages } = surface;
  if (bot.isStopping()) return messages.notice.stopping;
  const settings = guildId === undefined ? defaultGuildSettings : await bot.guilds.guildSettings(guildId);
  const { channelIds, userQuestions, guildQuestions } = settings;
  if (channelIds.length > 0 && (channelId === undefined || !channelIds.includes(channelId))) {
    return messages.notice.elsewhere(channelIds.map((id) => channelMention(id)).join(', '));
  }
  if (bot.queue.isFull) return messages.notice.busy;
  const refused = bot.allowance.take(guildId === undefined ? { userId } : { userId, guildId }, {
    ...(userQuestions === undefined ? {} : { user: userQuestions }),
    ...(guildQuestions === undefined ? {} : { guild: guildQuestions }),
  });
  if (refused === undefined) return undefined;
  const when = time(Math.ceil((bot.now() + refused.milliseconds) / 1000), TimestampStyles.RelativeTime);
  return refused.by === 'user' ? messages.notice.wait(when) : messages.notice.guildWait(when);
}
