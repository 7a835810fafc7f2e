import { ApplicationCommandOptionType } from 'discord.js';
import { deferReply } from '../asking/interaction-surface.ts';
import { learnCards } from '../study/learn-cards.ts';
import { readScope } from '../study/read-scope.ts';
import type { Command } from './command.ts';
import { describe } from './descriptions.ts';
import { autocompleteSource } from './source-option.ts';
import { sourceOption, topicOption } from './study-options.ts';

const mostCards = 30;

/** `/cards`: a member's own flashcards; those that are due, or new ones. */
export const cards = {
  data: {
    ...describe(
      { name: 'cards', description: 'Your flashcards: those due, or new ones on a topic' },
      { name: 'карточки', description: 'Ваши карточки: повторить или сделать новые' },
      { name: '卡片', description: '您的学习卡片：复习或制作新的' },
    ),
    options: [
      topicOption,
      sourceOption,
      {
        ...describe(
          { name: 'count', description: `Make so many new cards, 1 to ${mostCards}` },
          { name: 'количество', description: `Сделать столько новых карточек, от 1 до ${mostCards}` },
          { name: '数量', description: `制作几张新卡片，1 到 ${mostCards}` },
        ),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: mostCards,
      },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const scope = await readScope(interaction, bot, surface);
    if (scope === undefined) return;
    const count = interaction.options.getInteger('count');
    await learnCards(bot, { ...scope, ...(count === null ? {} : { count }) }, surface);
  },
  autocomplete: (interaction, bot) => autocompleteSource(interaction, bot),
} satisfies Command;
