import { deferReply } from '../asking/interaction-surface.ts';
import { renderHelp } from '../rendering/render-help.ts';
import type { Command } from './command.ts';
import { describe } from './descriptions.ts';

const examples = 3;

/** `/help`: what the bot does, with questions from this corpus to press. */
export const help = {
  data: describe(
    { name: 'help', description: 'What this bot does, with examples to try' },
    { name: 'помощь', description: 'Что умеет этот бот, с примерами' },
    { name: '帮助', description: '本机器人的用途和示例' },
  ),
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const questions = await bot.libraries.use(surface.guildId, (footnote) => footnote.exampleQuestions(examples));
    await surface.send(renderHelp(questions, surface.messages, surface.embeds));
  },
} satisfies Command;
