import { ApplicationCommandOptionType } from 'discord.js';
import { findPassages } from '../asking/find-passages.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { promises } from '../limits.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Command } from './command.ts';
import { describe, sharedOptions } from './descriptions.ts';
import { autocompleteSource, readSourceOption } from './source-option.ts';

/** `/find`: passages only, best first. */
export const find = {
  data: {
    ...describe(
      { name: 'find', description: 'Find passages in the sources' },
      { name: 'найти', description: 'Найти отрывки в источниках' },
      { name: '查找', description: '在资料中查找段落' },
    ),
    options: [
      {
        ...describe(
          { name: 'text', description: 'Words or a sentence to look for' },
          { name: 'текст', description: 'Слова или предложение, которые надо найти' },
          { name: '文字', description: '要查找的词语或句子' },
        ),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: promises.question,
      },
      { ...sharedOptions.source, type: ApplicationCommandOptionType.String, autocomplete: true },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, false);
    const source = await readSourceOption(interaction, bot);
    if ('unknown' in source) {
      const { sources } = surface.forText(interaction.options.getString('text', true));
      return surface.send([notice(sources.unknown(literalWithin(source.unknown, 200)))]);
    }
    await findPassages(bot, { text: interaction.options.getString('text', true), ...source }, surface);
  },
  autocomplete: (interaction, bot) => autocompleteSource(interaction, bot),
} satisfies Command;
