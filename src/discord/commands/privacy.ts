import { ApplicationCommandOptionType } from 'discord.js';
import { deferReply } from '../asking/interaction-surface.ts';
import type { Surface } from '../asking/surface.ts';
import { buttonRows, dangerButton } from '../components/buttons.ts';
import { actions, writeComponentId } from '../components/component-id.ts';
import type { BotContext } from '../context.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Command } from './command.ts';
import { describe } from './descriptions.ts';

/** `/privacy`: what is kept of a member, all of it as a file, and its erasure. */
export const privacy = {
  data: {
    ...describe(
      { name: 'privacy', description: 'What is kept about you' },
      { name: 'приватность', description: 'Что о вас хранится' },
      { name: '隐私', description: '保存了哪些关于您的内容' },
    ),
    options: [
      {
        ...describe(
          { name: 'info', description: 'What is kept, for how long, and who sees it' },
          { name: 'сведения', description: 'Что хранится, как долго и кто это видит' },
          { name: '说明', description: '保存什么、多久、谁能看到' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
      },
      {
        ...describe(
          { name: 'export', description: 'Get everything that is kept about you as a file' },
          { name: 'выгрузить', description: 'Получить файлом всё, что о вас хранится' },
          { name: '导出', description: '以文件获取关于您的全部内容' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
      },
      {
        ...describe(
          { name: 'delete', description: 'Erase everything that is kept about you' },
          { name: 'стереть', description: 'Стереть всё, что о вас хранится' },
          { name: '删除', description: '删除关于您的全部内容' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
      },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const words = surface.messages.privacy;
    switch (interaction.options.getSubcommand()) {
      case 'export':
        return exportAnswers(bot, surface);
      case 'delete': {
        const erase = dangerButton(writeComponentId(actions.eraseMine), words.deleteButton);
        return surface.send([{ content: words.confirm, components: buttonRows([erase]) }]);
      }
      default:
        return surface.send([notice(words.info)]);
    }
  },
} satisfies Command;

async function exportAnswers(bot: BotContext, { userId, messages, send }: Surface): Promise<void> {
  const [answers, feedback, cards, quizAnswers] = await Promise.all([
    bot.answers.answersOf(userId),
    bot.answers.feedbackOf(userId),
    bot.study.cardsOf(userId),
    bot.study.quizAnswersOf(userId),
  ]);
  const records = answers.length + feedback.length + cards.length + quizAnswers.length;
  if (records === 0) return send([notice(messages.privacy.nothing)]);
  const file = { name: 'footnote.json', text: JSON.stringify({ answers, feedback, cards, quizAnswers }, null, 2) };
  await send([{ content: messages.privacy.exported(records), files: [file] }]);
}
