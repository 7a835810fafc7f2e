import type { Message } from 'discord.js';
import type { BotContext } from '../context.ts';

/**
 * Whether a message is for the bot: any direct message, a mention, a reply with ping. In a thread that the bot opened, plain
 * messages are too unless the server's admins have switched that off, except asides: what begins with `//`, mentions others or replies to someone else. In a
 * discussion members talk to each other: there only their questions are.
 */
export async function isAddressed(message: Message, bot: BotContext): Promise<boolean> {
  const self = message.client.user.id;
  if (!message.inGuild() || message.mentions.users.has(self)) return true;
  const { channel, content, mentions, reference } = message;
  if (!channel.isThread() || channel.ownerId !== self) return false;
  // Without the Message Content intent plain messages arrive empty.
  if (content.trim() === '' || content.trimStart().startsWith('//')) return false;
  if (mentions.everyone || mentions.users.size > 0 || mentions.roles.size > 0) return false;
  if (!(await bot.guilds.guildSettings(message.guildId)).listensInThreads) return false;
  if (reference?.messageId === undefined) return /[?？]\s*$/u.test(content) || !(await isDiscussion(channel.id, bot));
  const answered = await message.fetchReference().catch(() => undefined);
  return answered?.author.id === self;
}

const recordsRead = 200;

/** Whether the thread was opened by `/discuss`. */
async function isDiscussion(threadId: string, bot: BotContext): Promise<boolean> {
  return (await bot.answers.conversation(threadId, recordsRead)).some(({ kind }) => kind === 'discussion');
}
