import type { Footnote } from '../../app/footnote.ts';
import type { SummaryLength } from '../../core/study/summary/summary.ts';
import { accountOf } from '../asking/account.ts';
import type { Surface } from '../asking/surface.ts';
import { takeOn } from '../asking/take-on.ts';
import type { BotContext } from '../context.ts';
import { renderRefused } from '../rendering/study/render-refused.ts';
import { renderSummary } from '../rendering/study/render-summary.ts';
import { keepRecord } from './keep-record.ts';
import type { CommandScope } from './read-scope.ts';

/** Sums up documents or a topic on the surface. */
export async function sumUp(
  bot: BotContext,
  scope: CommandScope & { readonly length: SummaryLength },
  where: Surface,
): Promise<void> {
  const messages = scope.topic === undefined ? where.messages : where.forText(scope.topic);
  const surface = { ...where, messages };
  const askedAt = bot.now();
  const outcome = await takeOn(
    bot,
    surface,
    async (footnote) => {
      const summary = await footnote.study.summarise({ ...scope, ...accountOf(surface) });
      const titles = scope.documentIds === undefined ? [] : await titlesOf(scope.documentIds, footnote);
      return { summary, titles };
    },
    { isExpensive: true },
  );
  if (outcome === undefined) return;
  const { summary, titles } = outcome;
  if (summary.kind === 'refusal') return surface.send([renderRefused(summary, messages)]);
  const question = scope.topic ?? (titles.join(' · ') || messages.study.summary.ofEverything);
  const record = await keepRecord(bot, surface, {
    kind: 'summary',
    question,
    quotations: summary.citations,
    summary,
    askedAt,
  });
  await surface.send(renderSummary(record, summary, messages, surface.embeds));
}

async function titlesOf(documentIds: readonly string[], footnote: Pick<Footnote, 'sources'>): Promise<string[]> {
  const sources = await footnote.sources();
  return documentIds.flatMap((id) => sources.find((source) => source.id === id)?.title ?? []);
}
