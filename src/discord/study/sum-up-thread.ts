import type { AnyThreadChannel, ChatInputCommandInteraction, Message } from 'discord.js';
import type { ThreadMessage } from '../../core/study/discussion/thread.ts';
import { messageText } from '../asking/message-text.ts';
import type { Surface } from '../asking/surface.ts';
import { takeOn } from '../asking/take-on.ts';
import type { BotContext } from '../context.ts';
import { notice } from '../rendering/render-notice.ts';
import { renderDiscussionSummary } from '../rendering/study/render-discussion-summary.ts';
import { keepRecord } from './keep-record.ts';

/** Messages read of a thread, its latest; a page is what Discord gives at once. */
const pages = 5;
const page = 100;

/** Sums up the thread that the command was used in: what members said, each claim judged. */
export async function sumUpThread(
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
  surface: Surface,
): Promise<void> {
  const words = surface.messages.study.summary;
  const { channel } = interaction;
  if (!channel?.isThread()) return surface.send([notice(words.onlyInThread)]);
  const written = await latestOf(channel);
  const messages = asThread(written);
  if (messages.length === 0) {
    // Without the Message Content intent they are there, and empty.
    const isEmptied = written.some(({ author }) => !author.bot);
    return surface.send([notice(isEmptied ? words.cannotRead : words.nothingSaid)]);
  }
  const askedAt = bot.now();
  const summary = await takeOn(bot, surface, (footnote) => footnote.study.summariseDiscussion(messages), {
    isExpensive: true,
  });
  if (summary === undefined) return;
  const record = await keepRecord(bot, surface, {
    kind: 'summary',
    question: channel.name,
    // Other members' words are shown and not kept: each of them may have theirs erased.
    quotations: summary.citations,
    askedAt,
  });
  await surface.send(renderDiscussionSummary(record, summary, surface.messages, surface.embeds));
}

/** The latest messages, the oldest first. */
async function latestOf(channel: AnyThreadChannel): Promise<Message[]> {
  const all: Message[] = [];
  for (let read = 0; read < pages; read += 1) {
    const before = all[0]?.id;
    const found = await channel.messages.fetch({ limit: page, ...(before === undefined ? {} : { before }) });
    all.unshift(...[...found.values()].reverse());
    if (found.size < page) break;
  }
  return all;
}

/** What members wrote, under the names that they go by here. The bots' words are no part of it, nor are members' asides. */
function asThread(written: readonly Message[]): ThreadMessage[] {
  const said = written.filter(
    ({ author, system, content }) =>
      !author.bot && !system && !content.startsWith('//') && messageText({ content, embeds: [] }) !== '',
  );
  const places = new Map(said.map(({ id }, at) => [id, at]));
  return said.map(({ author, member, content, reference }) => {
    const replyTo = reference?.messageId === undefined ? undefined : places.get(reference.messageId);
    return {
      author: member?.displayName ?? author.displayName,
      text: messageText({ content, embeds: [] }),
      ...(replyTo === undefined ? {} : { replyTo }),
    };
  });
}
