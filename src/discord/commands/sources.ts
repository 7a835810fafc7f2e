import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import { isOwnDocument } from '../../app/libraries/libraries.ts';
import { findSource } from '../asking/find-source.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import type { Surface } from '../asking/surface.ts';
import type { BotContext } from '../context.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';
import { renderSource, renderSourceList } from '../rendering/render-sources.ts';
import { changeSources } from './change-sources.ts';
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
      {
        ...describe(
          { name: 'add', description: 'Add a document for this server alone (Manage Server)' },
          { name: 'добавить', description: 'Добавить документ только для этого сервера (управление сервером)' },
          { name: '添加', description: '添加仅供本服务器使用的文档（管理服务器）' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          {
            ...describe(
              { name: 'file', description: 'PDF, DOCX, HTML, EPUB, Markdown or text, at most 10 MB' },
              { name: 'файл', description: 'PDF, DOCX, HTML, EPUB, Markdown или текст, не больше 10 МБ' },
              { name: '文件', description: 'PDF、DOCX、HTML、EPUB、Markdown 或文本，最大 10 MB' },
            ),
            type: ApplicationCommandOptionType.Attachment,
            required: true,
          },
        ],
      },
      {
        ...describe(
          { name: 'remove', description: 'Remove one of this server’s own documents (Manage Server)' },
          { name: 'удалить', description: 'Удалить один из документов этого сервера (управление сервером)' },
          { name: '移除', description: '移除本服务器自己的一份文档（管理服务器）' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          { ...sharedOptions.source, type: ApplicationCommandOptionType.String, required: true, autocomplete: true },
        ],
      },
      {
        ...describe(
          { name: 'reindex', description: 'Read again what has changed (Manage Server)' },
          { name: 'обновить', description: 'Прочитать заново то, что изменилось (управление сервером)' },
          { name: '重建', description: '重新读取有变化的文档（管理服务器）' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
      },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, true);
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'show') return showSource(interaction, bot, surface);
    if (subcommand !== 'list') return changeSources(subcommand, interaction, bot, surface);
    await surface.send(
      renderSourceList(
        await bot.libraries.use(surface.guildId, (footnote) => footnote.sources()),
        surface.messages,
        surface.embeds,
      ),
    );
  },
  autocomplete: (interaction, bot) =>
    autocompleteSource(interaction, bot, interaction.options.getSubcommand() === 'remove' ? isOwnDocument : undefined),
} satisfies Command;

async function showSource(interaction: ChatInputCommandInteraction, bot: BotContext, surface: Surface): Promise<void> {
  const named = interaction.options.getString('source', true);
  const found = await bot.libraries.use(surface.guildId, async (footnote) => {
    const source = findSource(await footnote.sources(), named);
    return source && { source, opening: (await footnote.passagesOf(source.id, 1))[0]?.prose ?? '' };
  });
  if (!found) return surface.send([notice(surface.messages.sources.unknown(literalWithin(named, 200)))]);
  await surface.send(renderSource(found.source, found.opening, surface.messages, surface.embeds));
}
