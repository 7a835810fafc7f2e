import type { Message } from 'discord.js';
import { answerIdOf } from '../asking/answer-id-of.ts';
import { answerQuestion } from '../asking/answer-question.ts';
import { findRecord } from '../asking/find-record.ts';
import { messageSurface } from '../asking/message-surface.ts';
import type { BotContext } from '../context.ts';
import { describeError } from '../describe-error.ts';
import { notice } from '../rendering/render-notice.ts';
import { faultNotice } from './fault-notice.ts';
import { isAddressed } from './is-addressed.ts';

/** Answers a message that addresses the bot: a mention, a reply with ping, or any direct message. Never throws. */
export async function onMessage(message: Message, bot: BotContext): Promise<void> {
  await bot.presses.once(message.id, () => answerMessage(message, bot));
}

async function answerMessage(message: Message, bot: BotContext): Promise<void> {
  if (message.author.bot || message.system || message.webhookId !== null || !(await isAddressed(message, bot))) return;
  const surface = await messageSurface(bot, message);
  try {
    // Typing is this surface's acknowledgement: worth having, never worth losing the answer for.
    await surface.acknowledge().catch(() => undefined);
    const question = withoutMention(message);
    if (question === '') {
      const { askMe, couldNotRead } = surface.messages.notice;
      return await surface.send([notice(message.reference === null ? askMe : couldNotRead)]);
    }
    const conversation = await conversationOf(message, bot);
    await answerQuestion(bot, { question, ...(conversation === undefined ? {} : { conversation }) }, surface);
  } catch (error) {
    bot.log.error(`A message could not be answered: ${describeError(error)}`);
    await surface
      .send([notice(faultNotice(error, surface.forText(withoutMention(message))))])
      .catch((second: unknown) => {
        bot.log.warn(`The failure could not be told: ${describeError(second)}`);
      });
  }
}

function withoutMention(message: Message): string {
  return message.content.replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ').trim();
}

/** A reply to one of our answers goes on with that answer's conversation. */
async function conversationOf(message: Message, bot: BotContext): Promise<string | undefined> {
  if (message.reference?.messageId === undefined) return undefined;
  const answered = await message.fetchReference().catch(() => undefined);
  if (answered?.author.id !== message.client.user.id) return undefined;
  const answerId = answerIdOf(answered.components.map((row) => row.toJSON()));
  return answerId === undefined ? undefined : (await findRecord(bot, message, answerId))?.conversation;
}
