import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { findSource } from '../asking/find-source.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import type { Surface } from '../asking/surface.ts';
import type { BotContext } from '../context.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';
import { renderSource, renderSourceList } from '../rendering/render-sources.ts';
import type { Command } from './command.ts';
import { describe, sharedOptions } from './descriptions.ts';
import { autocompleteSource } from './source-option.ts';

/** `/sources`: the documents that answers come from. */
export const sources = {
  data: {
    ...describe(
      { name: 'sources', description: 'The documents that answers come from' },
      { name: 'источники', description: 'Документы, по которым я отвечаю' },
      { name: '资料', description: '回答所依据的文档' },
    ),
    options: [
      {
        ...describe(
          { name: 'list', description: 'List all documents' },
          { name: 'список', description: 'Перечислить все документы' },
          { name: '列表', description: '列出所有文档' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
      },
      {
        ...describe(
          { name: 'show', description: 'Show what is known of one document' },
          { name: 'показать', description: 'Показать сведения об одном документе' },
          { name: '查看', description: '查看一份文档的信息' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          { ...sharedOptions.source, type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
        ],
      },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    if (interaction.options.getSubcommand() === 'show') return showSource(interaction, bot, surface);
    await surface.send(
      renderSourceList(
        await bot.libraries.use(surface.guildId, (footnote) => footnote.sources()),
        surface.messages,
        surface.embeds,
      ),
    );
  },
  autocomplete: autocompleteSource,
} satisfies Command;

async function showSource(interaction: ChatInputCommandInteraction, bot: BotContext, surface: Surface): Promise<void> {
  const named = interaction.options.getString('source', true);
  const found = await bot.libraries.use(surface.guildId, async (footnote) => {
    const source = findSource(await footnote.sources(), named);
    return source && { source, opening: (await footnote.passagesOf(source.id))[0]?.prose ?? '' };
  });
  if (!found) return surface.send([notice(surface.messages.sources.unknown(literalWithin(named, 200)))]);
  await surface.send(renderSource(found.source, found.opening, surface.messages, surface.embeds));
}
