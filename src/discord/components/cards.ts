import { ankiFile } from '../../core/study/cards/anki-file.ts';
import { acknowledgeUpdate } from '../asking/acknowledge.ts';
import { allowsEmbeds, deferReply } from '../asking/interaction-surface.ts';
import { toPayload } from '../asking/to-payload.ts';
import { wordsFor } from '../asking/words.ts';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';
import { notice } from '../rendering/render-notice.ts';
import { renderBack, renderFront, renderProgress } from '../rendering/study/render-card.ts';
import type { PressHandler } from './press.ts';

/** Turns the member's card over. */
export const cardShow: PressHandler = async (interaction, { answerId }, bot) => {
  await acknowledgeUpdate(interaction);
  const { messages } = await wordsFor(bot, interaction);
  const card = await bot.study.card(interaction.user.id, answerId);
  const shown =
    card === undefined ? gone(messages.study.cards.gone) : renderBack(card, messages, allowsEmbeds(interaction));
  await interaction.editReply(toPayload(shown[0] ?? {}));
};

/** The member knew it or not: the card is put back to when it is due, and the next one is shown. */
export const cardGrade: PressHandler = async (interaction, { answerId, numbers }, bot) => {
  await acknowledgeUpdate(interaction);
  const { messages } = await wordsFor(bot, interaction);
  const { id: userId } = interaction.user;
  const card = await bot.study.card(userId, answerId);
  // A second press on an old message must not count as a second review.
  if (card !== undefined && card.due <= bot.now()) {
    const grade = numbers[0] === 1 ? 'knew' : 'again';
    await bot.study.reviewCard(userId, answerId, bot.schedule.next(card.memory, grade, bot.now()));
  }
  const next = await bot.study.dueCard(userId, bot.now());
  const embeds = allowsEmbeds(interaction);
  const cards = next === undefined ? await bot.study.cardsOf(userId) : [];
  const shown =
    next !== undefined
      ? renderFront(next, messages, embeds)
      : cards.length === 0
        ? gone(messages.study.cards.gone)
        : renderProgress(cards, bot.now(), messages, embeds);
  await interaction.editReply(toPayload(shown[0] ?? {}));
};

/** All cards of the member as a file for Anki. */
export const cardsExport: PressHandler = async (interaction, _id, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const words = surface.messages.study.cards;
  const cards = await bot.study.cardsOf(interaction.user.id);
  if (cards.length === 0) return surface.send([notice(words.none)]);
  const file = { name: 'footnote-cards.txt', text: ankiFile(cards.map(({ card }) => card)) };
  await surface.send([{ content: words.exported(cards.length), files: [file] }]);
};

function gone(text: string): OutgoingMessage[] {
  return [{ content: text, embeds: [], components: [] }];
}
