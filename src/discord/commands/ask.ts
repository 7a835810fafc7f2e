import { ApplicationCommandOptionType } from 'discord.js';
import { answerQuestion } from '../asking/answer-question.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { promises } from '../limits.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Command } from './command.ts';
import { describe, sharedOptions } from './descriptions.ts';
import { autocompleteSource, readSourceOption } from './source-option.ts';

/** `/ask`: a cited answer, or a refusal that says why. */
export const ask = {
  data: {
    ...describe(
      { name: 'ask', description: 'Ask the sources a question' },
      { name: 'спросить', description: 'Задать вопрос источникам' },
      { name: '提问', description: '向资料提问' },
    ),
    options: [
      {
        ...describe(
          { name: 'question', description: 'What you want to know' },
          { name: 'вопрос', description: 'Что вы хотите узнать' },
          { name: '问题', description: '您想知道什么' },
        ),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: promises.question,
      },
      { ...sharedOptions.source, type: ApplicationCommandOptionType.String, autocomplete: true },
      {
        ...describe(
          { name: 'detail', description: 'How much to say' },
          { name: 'подробно', description: 'Насколько подробно' },
          { name: '详略', description: '回答的详细程度' },
        ),
        type: ApplicationCommandOptionType.String,
        choices: [
          { name: 'short', value: 'short', name_localizations: { ru: 'кратко', 'zh-CN': '简短' } },
          { name: 'full', value: 'full', name_localizations: { ru: 'подробно', 'zh-CN': '详细' } },
        ],
      },
      { ...sharedOptions.private, type: ApplicationCommandOptionType.Boolean },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, interaction.options.getBoolean('private') ?? false);
    const source = await readSourceOption(interaction, bot);
    if ('unknown' in source) {
      const { sources } = surface.forText(interaction.options.getString('question', true));
      return surface.send([notice(sources.unknown(literalWithin(source.unknown, 200)))]);
    }
    const detail = interaction.options.getString('detail');
    await answerQuestion(
      bot,
      {
        question: interaction.options.getString('question', true),
        ...source,
        ...(detail === 'short' || detail === 'full' ? { detail } : {}),
      },
      surface,
    );
  },
  autocomplete: (interaction, bot) => autocompleteSource(interaction, bot),
} satisfies Command;
