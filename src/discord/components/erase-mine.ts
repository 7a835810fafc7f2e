import { acknowledgeUpdate } from '../asking/acknowledge.ts';
import { toPayload } from '../asking/to-payload.ts';
import { wordsFor } from '../asking/words.ts';
import { notice } from '../rendering/render-notice.ts';
import type { PressHandler } from './press.ts';

/** Erases everything that is kept of whoever presses. */
export const eraseMine: PressHandler = async (interaction, _id, bot) => {
  await acknowledgeUpdate(interaction);
  const { privacy } = (await wordsFor(bot, interaction)).messages;
  const erased = await bot.answers.forgetUser(interaction.user.id);
  await interaction.editReply(toPayload(notice(privacy.deleted(erased))));
};
