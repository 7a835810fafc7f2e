import { statisticsOf } from '../../app/answer-statistics.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { renderStatistics } from '../rendering/render-log.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Command } from './command.ts';
import { daysOption, readDays } from './days-option.ts';
import { describe } from './descriptions.ts';
import { forAdmins } from './for-admins.ts';

/** `/stats`: answered and refused, what members say, how long it took. */
export const stats = {
  data: {
    ...describe(
      { name: 'stats', description: 'Answers, refusals, feedback and times of this server' },
      { name: 'статистика', description: 'Ответы, отказы, оценки и время на этом сервере' },
      { name: '统计', description: '本服务器的回答、拒答、反馈和用时' },
    ),
    ...forAdmins,
    options: [daysOption],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const { days, since } = readDays(interaction, bot.now());
    if (surface.guildId === undefined) return surface.send([notice(surface.messages.notice.unknownAction)]);
    const statistics = await statisticsOf(bot.answers.log(surface.guildId, since));
    const used = await bot.libraries.use(surface.guildId, async ({ model }) =>
      model?.usedSince(surface.guildId, since),
    );
    await surface.send(renderStatistics({ ...statistics, used }, days, surface.messages, surface.embeds));
  },
} satisfies Command;
