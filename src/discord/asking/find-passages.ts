import type { AnswerRecord } from '../../app/answer-store.port.ts';
import type { BotContext } from '../context.ts';
import { promises } from '../limits.ts';
import { renderFound } from '../rendering/render-found.ts';
import type { Surface } from './surface.ts';
import { takeOn } from './take-on.ts';

/** Shows the passages nearest to a text, without an answer. */
export async function findPassages(
  bot: BotContext,
  search: { readonly text: string; readonly documentIds?: readonly string[] },
  where: Surface,
): Promise<void> {
  const text = search.text.trim().slice(0, promises.question);
  const surface = { ...where, messages: where.forText(text) };
  const askedAt = bot.now();
  const documentIds = search.documentIds ? { documentIds: search.documentIds } : {};
  const found = await takeOn(bot, surface, (footnote) =>
    footnote.find({ text, limit: promises.foundPassages, ...documentIds }),
  );
  if (found === undefined) return;
  const id = bot.newId();
  const record: AnswerRecord = {
    id,
    kind: 'find',
    askedAt,
    ...(surface.guildId === undefined ? {} : { guildId: surface.guildId }),
    conversation: id,
    question: text,
    ...documentIds,
    isPrivate: surface.isPrivate,
    quotations: found.map(({ document, passageId, start, end, text: quote, prose, locator }) => ({
      document,
      passageId,
      quote,
      ...(prose === undefined ? {} : { prose }),
      start,
      end,
      locator,
    })),
    milliseconds: bot.now() - askedAt,
  };
  await bot.answers.save(record, surface.userId);
  await surface.send(renderFound(record, surface.messages, surface.embeds));
}
