import type { Judging } from '../../app/footnote.ts';
import type { BotContext } from '../context.ts';
import type { Surface } from './surface.ts';

/** How strictly claims are judged where this happens, and in which language the reasons are given. */
export async function judgingFor(bot: BotContext, { guildId, messages }: Surface): Promise<Judging> {
  const settings = guildId === undefined ? undefined : await bot.guilds.guildSettings(guildId);
  return { readerLanguage: messages.language, ...(settings?.isStrict ? { isStrict: true } : {}) };
}
