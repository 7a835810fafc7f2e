import type { Surface } from '../asking/surface.ts';
import { takeOn } from '../asking/take-on.ts';
import type { BotContext } from '../context.ts';
import { notice } from '../rendering/render-notice.ts';
import { renderFront, renderProgress } from '../rendering/study/render-card.ts';
import { renderRefused } from '../rendering/study/render-refused.ts';
import type { CommandScope } from './read-scope.ts';
import { seedOf } from './seed.ts';

const usualCount = 10;

/** Shows the card that is due; makes new cards where a topic, a source or a number is given, or where there are none yet. */
export async function learnCards(
  bot: BotContext,
  { count, ...scope }: CommandScope & { readonly count?: number },
  where: Surface,
): Promise<void> {
  const messages = scope.topic === undefined ? where.messages : where.forText(scope.topic);
  const surface = { ...where, messages };
  const isWished = count !== undefined || scope.topic !== undefined || scope.documentIds !== undefined;
  const owned = await bot.study.cardsOf(surface.userId);
  let lead: string | undefined;
  if (isWished || owned.length === 0) {
    const seed = seedOf(bot.newId());
    const work = { ...scope, count: count ?? usualCount, seed };
    const deck = await takeOn(bot, surface, (footnote) => footnote.study.cards(work), { isExpensive: true });
    if (deck === undefined) return;
    if (deck.kind === 'refusal') return surface.send([renderRefused(deck, messages)]);
    const fresh = deck.cards.map((card) => ({ id: bot.newId(), card, ...bot.schedule.begin(bot.now()) }));
    lead = messages.study.cards.added(await bot.study.addCards(fresh, surface.userId));
  }
  const due = await bot.study.dueCard(surface.userId, bot.now());
  if (due !== undefined) return surface.send(renderFront(due, messages, surface.embeds, lead));
  const cards = await bot.study.cardsOf(surface.userId);
  await surface.send(
    cards.length === 0
      ? [notice(messages.study.cards.none)]
      : renderProgress(cards, bot.now(), messages, surface.embeds),
  );
}
