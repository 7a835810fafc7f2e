import { gapsIn } from '../../app/answer-statistics.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { renderGaps } from '../rendering/render-log.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Command } from './command.ts';
import { daysOption, readDays } from './days-option.ts';
import { describe } from './descriptions.ts';
import { forAdmins } from './for-admins.ts';

/** `/gaps`: what was refused here and why, so that admins know which documents are missing. */
export const gaps = {
  data: {
    ...describe(
      { name: 'gaps', description: 'What was refused here, and why' },
      { name: 'пробелы', description: 'На что здесь не было ответа и почему' },
      { name: '缺口', description: '这里哪些问题未能回答，以及原因' },
    ),
    ...forAdmins,
    options: [daysOption],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const { days, since } = readDays(interaction, bot.now());
    if (surface.guildId === undefined) return surface.send([notice(surface.messages.notice.unknownAction)]);
    const found = await gapsIn(bot.answers.log(surface.guildId, since));
    await surface.send(renderGaps(found, days, surface.messages, surface.embeds));
  },
} satisfies Command;
