import type { BotContext } from '../context.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesForLocale, messagesForText, messagesIn } from '../messages/messages-for.ts';

/** Our own words for a reader. */
export interface Words {
  readonly messages: Messages;
  /** Our own words for whoever wrote this text: its language may say more than the reader's locale. */
  forText(text: string): Messages;
}

/** Who reads: where, and with which Discord locale. */
export interface Reader {
  /** Null or absent in direct messages. */
  readonly guildId?: string | null;
  readonly locale?: string | undefined;
}

/** Our own words where a server has set a language, else for the reader's locale and the language of their text. */
export async function wordsFor(bot: BotContext, { guildId, locale }: Reader): Promise<Words> {
  const language = guildId ? (await bot.guilds.guildSettings(guildId)).language : undefined;
  if (language !== undefined) return { messages: messagesIn[language], forText: () => messagesIn[language] };
  const messages = messagesForLocale(locale);
  return { messages, forText: (text) => messagesForText(text, messages) };
}
