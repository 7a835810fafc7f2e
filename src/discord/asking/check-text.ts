import type { CheckedClaim } from '../../app/footnote.ts';
import type { Citation } from '../../core/citations/reply.ts';
import type { BotContext } from '../context.ts';
import { renderCheck } from '../rendering/render-check.ts';
import { notice } from '../rendering/render-notice.ts';
import { judgingFor } from './judging-for.ts';
import type { Surface } from './surface.ts';
import { takeOn } from './take-on.ts';

/** Judges each claim of a text against the sources, or against some of them. */
export async function checkText(
  bot: BotContext,
  asked: { readonly text: string; readonly documentIds?: readonly string[] },
  where: Surface,
): Promise<void> {
  const text = asked.text.trim();
  const messages = where.forText(text);
  const surface = { ...where, messages };
  if (text === '') return surface.send([notice(messages.check.noText)]);
  const askedAt = bot.now();
  const judging = await judgingFor(bot, surface);
  const checked = await takeOn(bot, surface, (footnote) => footnote.checkMessage(text, asked.documentIds, judging));
  if (checked === undefined) return;
  if (checked.length === 0) return surface.send([notice(messages.check.noClaim)]);
  const id = bot.newId();
  const { claims, quotations } = numberThroughout(checked);
  const record = {
    id,
    kind: 'check' as const,
    askedAt,
    ...(surface.guildId === undefined ? {} : { guildId: surface.guildId }),
    conversation: id,
    question: text,
    ...(asked.documentIds ? { documentIds: asked.documentIds } : {}),
    isPrivate: surface.isPrivate,
    quotations,
    claims,
    milliseconds: bot.now() - askedAt,
  };
  await bot.answers.save(record, surface.userId);
  await surface.send(renderCheck(record, messages, surface.embeds));
}

/** Claims come numbered each from 1; in one message a number means one quotation, and one quotation has one number. */
function numberThroughout(checked: readonly CheckedClaim[]): { claims: CheckedClaim[]; quotations: Citation[] } {
  const byPlace = new Map<string, Citation>();
  const claims = checked.map((claim) => ({
    ...claim,
    citations: claim.citations.map((citation) => {
      const place = `${citation.document.id}\n${citation.start}\n${citation.end}`;
      const numbered = byPlace.get(place) ?? { ...citation, number: byPlace.size + 1 };
      byPlace.set(place, numbered);
      return numbered;
    }),
  }));
  return { claims, quotations: [...byPlace.values()] };
}
