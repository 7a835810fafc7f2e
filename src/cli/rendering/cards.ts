import type { RefusalReply } from '../../core/citations/reply.ts';
import type { Deck } from '../../core/study/cards/card.ts';
import type { Layout } from './layout.ts';
import { place } from './place.ts';
import { renderReply } from './reply.ts';
import { wrap } from './wrap.ts';

/** Cards for people, front, back and place of each. Ends with a line feed. */
export function renderDeck(deck: Deck | RefusalReply, layout: Layout): string {
  if (deck.kind === 'refusal') return renderReply(deck, layout);
  const { style, width } = layout;
  return deck.cards
    .map(({ front, back, source }) =>
      [style.bold(wrap(front, width)), wrap(back, width, '  '), style.dim(wrap(place(source), width, '  ')), ''].join(
        '\n',
      ),
    )
    .join('\n');
}
