import type { CitationView, LostCitation } from '../../app/citation-view.ts';
import type { Quotation } from '../../core/citations/reply.ts';
import { button, buttonRows } from '../components/buttons.ts';
import { actions, writeComponentId } from '../components/component-id.ts';
import { limits } from '../limits.ts';
import type { Messages } from '../messages/messages.ts';
import { layOut } from './body.ts';
import { shorten } from './cut.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { literal, visible } from './plain.ts';
import { placeOf, quotationLines, titleOf } from './quotation.ts';

/** Which quotation of which answer is open, and how many pages the reader has turned. */
export interface OpenCitation {
  readonly answerId: string;
  readonly number: number;
  readonly turned: number;
  readonly quotation: Quotation;
}

/** The quote in bold inside its paragraph, with buttons to read on before and after it. */
export function renderCitation(
  open: OpenCitation,
  view: CitationView | LostCitation,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage {
  const copy = button(writeComponentId(actions.copyCitation, open.answerId, open.number), messages.button.copy);
  if (typeof view === 'string') {
    const quote =
      view === 'removed'
        ? []
        : [{ text: `**[${open.number}]** ${quotationLines(open.quotation)}`, after: '\n' as const }];
    return only(layOut({ parts: [...quote, { text: `*${messages.citation[view]}*`, after: '\n\n' }] }, embeds));
  }
  const turn = (by: number, label: string, isPossible: boolean) =>
    button(writeComponentId(actions.turnPage, open.answerId, open.number, open.turned + by), label, {
      disabled: !isPossible,
    });
  const heading =
    open.turned === 0 ? placeOf({ document: view.document, locator: open.quotation.locator }) : titleOf(view.document);
  const note = view.state === 'moved' ? `\n\n*${messages.citation.moved}*` : '';
  const frame = `**[${open.number}]** ${heading}\n\n${note}`;
  const room = (embeds ? limits.embed.description : limits.message.content) - frame.length - 100;
  return only(
    layOut(
      {
        parts: [{ text: `**[${open.number}]** ${heading}\n\n${paragraph(view, room)}${note}`, after: '\n' }],
        footer: messages.citation.page(view.page, view.pages),
        rows: buttonRows([
          turn(-1, `◀ ${messages.button.before}`, view.page > 1),
          turn(1, `${messages.button.after} ▶`, view.page < view.pages),
          copy,
        ]),
      },
      embeds,
    ),
  );
}

function paragraph({ before, quote, after }: CitationView, room: number): string {
  const [plainBefore, plainQuote, plainAfter] = [visible(before), visible(quote), visible(after)];
  for (let budget = room; ; budget = Math.floor(budget * 0.8)) {
    const shownQuote = shorten(plainQuote, budget);
    const left = Math.max(40, budget - shownQuote.length);
    const shownAfter = shorten(plainAfter, plainQuote ? Math.max(20, Math.floor(left / 2)) : left);
    const shownBefore = plainQuote
      ? shortenFront(plainBefore, Math.max(20, left - shownAfter.length))
      : shorten(plainBefore, left);
    const text = [literal(shownBefore), shownQuote && `**${literal(shownQuote)}**`, literal(shownAfter)]
      .filter(Boolean)
      .join(' ');
    if (text.length <= room) return text;
  }
}

function shortenFront(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(-(limit - 1));
  const border = kept.search(/\s/u);
  return `…${(border < 0 || border > kept.length / 2 ? kept : kept.slice(border)).replace(/^[\uDC00-\uDFFF]/, '').trimStart()}`;
}

function only(messages: OutgoingMessage[]): OutgoingMessage {
  const [message] = messages;
  return message ?? {};
}
