import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { accountOf } from '../asking/account.ts';
import { mayOpenThreads, openThread } from '../asking/open-thread.ts';
import type { Surface } from '../asking/surface.ts';
import { takeOn } from '../asking/take-on.ts';
import { toPayload } from '../asking/to-payload.ts';
import type { BotContext } from '../context.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';
import { phrasingLine } from '../rendering/study/phrasing-line.ts';
import { renderPrompts } from '../rendering/study/render-prompts.ts';
import { renderRefused } from '../rendering/study/render-refused.ts';
import { keepRecord } from './keep-record.ts';
import type { CommandScope } from './read-scope.ts';

/** Opens a thread below the reply and puts the prompts into it, a message each. */
export async function openPrompts(
  interaction: ChatInputCommandInteraction,
  bot: BotContext,
  asked: CommandScope & { readonly prompts: number },
  where: Surface,
): Promise<void> {
  const messages = asked.topic === undefined ? where.messages : where.forText(asked.topic);
  const surface = { ...where, messages };
  const words = messages.study.discuss;
  if (!surface.threads) return surface.send([notice(words.onlyInChannel)]);
  if (!mayOpenThreads(interaction)) return surface.send([notice(messages.thread.notAllowed)]);
  const askedAt = bot.now();
  const request = { ...asked, ...accountOf(surface) };
  const discussion = await takeOn(bot, surface, (footnote) => footnote.study.discuss(request), { isExpensive: true });
  if (discussion === undefined) return;
  if (discussion.kind === 'refusal') return surface.send([renderRefused(discussion, messages)]);
  const title = words.title(asked.topic ?? words.everything);
  const writer = phrasingLine(discussion.phrasing, discussion.prompts.length, messages);
  const below = writer === undefined ? '' : `\n-# ${literalWithin(writer, 400)}`;
  await surface.send([notice(`**${literalWithin(title, 400)}**${below}`)]);
  const opened = await openThread(await interaction.fetchReply(), title);
  if ('refused' in opened) {
    await interaction.followUp({
      ...toPayload(notice(messages.thread[opened.refused])),
      flags: MessageFlags.Ephemeral,
    });
    return;
  }
  if (!opened.isNew) return;
  const { thread } = opened;
  const record = await keepRecord(bot, surface, {
    kind: 'discussion',
    question: title,
    quotations: discussion.prompts.flatMap(({ quotations }) => quotations),
    conversation: thread.id,
    askedAt,
  });
  for (const message of renderPrompts(record.id, discussion.prompts, messages, surface.embeds)) {
    await thread.send(toPayload(message));
  }
  await thread.send(toPayload(notice(words.howTo)));
}
