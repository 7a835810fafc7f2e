import { ApplicationCommandOptionType } from 'discord.js';
import { deferReply } from '../asking/interaction-surface.ts';
import { openPrompts } from '../study/open-prompts.ts';
import { readScope } from '../study/read-scope.ts';
import type { Command } from './command.ts';
import { describe } from './descriptions.ts';
import { autocompleteSource } from './source-option.ts';
import { sourceOption, topicOption } from './study-options.ts';

const usualPrompts = 3;
const mostPrompts = 5;

/** `/discuss`: a thread with open questions on quotations. */
export const discuss = {
  data: {
    ...describe(
      { name: 'discuss', description: 'Open a discussion on quotations from the sources' },
      { name: 'обсудить', description: 'Открыть обсуждение по цитатам из источников' },
      { name: '讨论', description: '围绕资料引文开启讨论' },
    ),
    options: [
      topicOption,
      sourceOption,
      {
        ...describe(
          { name: 'prompts', description: `How many questions, 1 to ${mostPrompts}` },
          { name: 'вопросы', description: `Сколько вопросов, от 1 до ${mostPrompts}` },
          { name: '题数', description: `几个问题，1 到 ${mostPrompts}` },
        ),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: mostPrompts,
      },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, false);
    const scope = await readScope(interaction, bot, surface);
    if (scope === undefined) return;
    const prompts = interaction.options.getInteger('prompts') ?? usualPrompts;
    await openPrompts(interaction, bot, { ...scope, prompts }, surface);
  },
  autocomplete: (interaction, bot) => autocompleteSource(interaction, bot),
} satisfies Command;
