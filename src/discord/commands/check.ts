import { ApplicationCommandOptionType } from 'discord.js';
import { checkText } from '../asking/check-text.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { promises } from '../limits.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';
import type { Command } from './command.ts';
import { describe, sharedOptions } from './descriptions.ts';
import { autocompleteSource, readSourceOption } from './source-option.ts';

/** `/check`: a verdict for each claim, with its quote. */
export const check = {
  data: {
    ...describe(
      { name: 'check', description: 'Check a claim against the sources' },
      { name: 'проверить', description: 'Проверить утверждение по источникам' },
      { name: '核对', description: '用资料核对一个说法' },
    ),
    options: [
      {
        ...describe(
          { name: 'claim', description: 'One or more sentences that state something' },
          { name: 'утверждение', description: 'Одно или несколько предложений, которые что-то утверждают' },
          { name: '说法', description: '一句或几句陈述' },
        ),
        type: ApplicationCommandOptionType.String,
        required: true,
        min_length: 1,
        max_length: promises.question,
      },
      { ...sharedOptions.source, type: ApplicationCommandOptionType.String, autocomplete: true },
      { ...sharedOptions.private, type: ApplicationCommandOptionType.Boolean },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, interaction.options.getBoolean('private') ?? false);
    const source = await readSourceOption(interaction, bot);
    if ('unknown' in source) {
      const { sources } = surface.forText(interaction.options.getString('claim', true));
      return surface.send([notice(sources.unknown(literalWithin(source.unknown, 200)))]);
    }
    await checkText(bot, { text: interaction.options.getString('claim', true), ...source }, surface);
  },
  autocomplete: (interaction, bot) => autocompleteSource(interaction, bot),
} satisfies Command;
