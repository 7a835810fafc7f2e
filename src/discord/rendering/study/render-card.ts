import { TimestampStyles, time } from 'discord.js';
import type { StoredCard } from '../../../app/study-store.port.ts';
import { blank } from '../../../core/study/quiz/quiz.ts';
import { button, buttonRows } from '../../components/buttons.ts';
import { actions, writeComponentId } from '../../components/component-id.ts';
import type { Messages } from '../../messages/messages.ts';
import { layOut } from '../body.ts';
import type { OutgoingMessage } from '../outgoing-message.ts';
import { literal } from '../plain.ts';
import { quotationLines } from '../quotation.ts';

const colour = 0x2a7f62;
const day = 24 * 60 * 60_000;
/** A card is known once its next review lies further off than this. */
const known = 7 * day;
const barLength = 12;

/** The front of a card. @param lead what stands above it: how many cards are new */
export function renderFront(stored: StoredCard, messages: Messages, embeds: boolean, lead?: string): OutgoingMessage[] {
  const words = messages.study.cards;
  return layOut(
    {
      title: words.kind[stored.card.kind],
      colour,
      parts: [{ text: shown(stored.card.front), after: '\n' }],
      ...(lead === undefined ? {} : { footer: lead }),
      rows: buttonRows([button(writeComponentId(actions.cardShow, stored.id), words.show)]),
    },
    embeds,
  );
}

/** Both sides of a card, with the passage it is from. */
export function renderBack({ id, card }: StoredCard, messages: Messages, embeds: boolean): OutgoingMessage[] {
  const words = messages.study.cards;
  const isSentence = card.source.quote.replace(/\s+/gu, ' ').trim() === card.back;
  return layOut(
    {
      title: words.kind[card.kind],
      colour,
      parts: [
        { text: shown(card.front), after: '\n' },
        ...(isSentence ? [] : [{ text: `**${literal(card.back)}**`, after: '\n\n' as const }]),
      ],
      tail: [{ text: quotationLines(card.source, 500), after: '\n\n' }],
      rows: buttonRows([
        button(writeComponentId(actions.cardGrade, id, 0), words.again),
        button(writeComponentId(actions.cardGrade, id, 1), words.knew),
      ]),
    },
    embeds,
  );
}

/** Nothing is due: how far the member has come, when to come back, and the cards as a file. */
export function renderProgress(
  cards: readonly StoredCard[],
  now: number,
  messages: Messages,
  embeds: boolean,
): OutgoingMessage[] {
  const words = messages.study.cards;
  const fresh = cards.filter(({ memory }) => Number(memory.reps ?? 0) === 0).length;
  const mature = cards.filter(({ due, memory }) => due - Number(memory.last_review ?? due) >= known).length;
  const learning = cards.length - fresh - mature;
  const next = Math.min(...cards.map(({ due }) => due));
  const part = (count: number) => Math.round((count / Math.max(1, cards.length)) * barLength);
  const bar = '🟩'.repeat(part(mature)) + '🟨'.repeat(part(learning)) + '⬜'.repeat(part(fresh));
  return layOut(
    {
      title: words.done,
      colour,
      parts: [
        { text: bar, after: '\n' },
        { text: words.progress(mature, learning, fresh), after: '\n' },
        ...(next > now
          ? [{ text: words.nextDue(time(Math.ceil(next / 1000), TimestampStyles.RelativeTime)), after: '\n' as const }]
          : []),
      ],
      rows: buttonRows([button(writeComponentId(actions.cardsExport), words.export)]),
    },
    embeds,
  );
}

function shown(front: string): string {
  return literal(front).replace(literal(blank), '\\_\\_\\_\\_\\_');
}
