import type { BaseInteraction } from 'discord.js';
import { acknowledgeUpdate } from '../asking/acknowledge.ts';
import { findRecord } from '../asking/find-record.ts';
import { allowsEmbeds, deferReply } from '../asking/interaction-surface.ts';
import { toPayload } from '../asking/to-payload.ts';
import { type Words, wordsFor } from '../asking/words.ts';
import type { BotContext } from '../context.ts';
import { limits } from '../limits.ts';
import { shorten } from '../rendering/cut.ts';
import type { OutgoingMessage } from '../rendering/outgoing-message.ts';
import { codeBlock, copyableCitation } from '../rendering/quotation.ts';
import { type OpenCitation, renderCitation } from '../rendering/render-citation.ts';
import { notice, renderNoLongerStored } from '../rendering/render-notice.ts';
import { type PressHandler, pressedNumber } from './press.ts';

/** Opens a quotation in its paragraph, for the reader alone. */
export const openCitation: PressHandler = async (interaction, id, bot) => {
  const number = pressedNumber(interaction, id);
  const surface = await deferReply(bot, interaction, true);
  await surface.send([await citationPage(bot, interaction, { answerId: id.answerId, number, turned: 0 }, surface)]);
};

/** Turns the reader's open page to the one before or after. */
export const turnPage: PressHandler = async (interaction, id, bot) => {
  await acknowledgeUpdate(interaction);
  const [number = Number.NaN, turned = 0] = id.numbers;
  const words = await wordsFor(bot, interaction);
  const page = await citationPage(bot, interaction, { answerId: id.answerId, number, turned }, words);
  await interaction.editReply({ content: null, ...toPayload(page) });
};

/** Gives the citation as text to copy. */
export const copyCitation: PressHandler = async (interaction, id, bot) => {
  const surface = await deferReply(bot, interaction, true);
  const record = await findRecord(bot, interaction, id.answerId);
  const quotation = record?.quotations[(id.numbers[0] ?? 0) - 1];
  if (!quotation) return surface.send([renderNoLongerStored(surface.messages)]);
  await surface.send([notice(codeBlock(shorten(copyableCitation(quotation), limits.message.content - 20)))]);
};

async function citationPage(
  bot: BotContext,
  interaction: BaseInteraction,
  { answerId, number, turned }: Pick<OpenCitation, 'answerId' | 'number' | 'turned'>,
  words: Words,
): Promise<OutgoingMessage> {
  const record = await findRecord(bot, interaction, answerId);
  const quotation = record?.quotations[number - 1];
  if (!quotation) return renderNoLongerStored(words.messages);
  const messages = words.forText(record.question);
  const view = await bot.libraries.use(record.guildId, (footnote) => footnote.openCitation(quotation, turned));
  return renderCitation({ answerId, number, turned, quotation }, view, messages, allowsEmbeds(interaction));
}
