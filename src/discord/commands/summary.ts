import { ApplicationCommandOptionType } from 'discord.js';
import { findSource } from '../asking/find-source.ts';
import { deferReply } from '../asking/interaction-surface.ts';
import { literalWithin } from '../rendering/plain.ts';
import { notice } from '../rendering/render-notice.ts';
import { readScope } from '../study/read-scope.ts';
import { sumUp } from '../study/sum-up.ts';
import { sumUpThread } from '../study/sum-up-thread.ts';
import type { Command } from './command.ts';
import { describe } from './descriptions.ts';
import { autocompleteSource } from './source-option.ts';
import { privateOption, sourceOption, topicOption } from './study-options.ts';

/** `/summary`: cited bullets over documents or a topic, or over what members said in a thread. */
export const summary = {
  data: {
    ...describe(
      { name: 'summary', description: 'Sum up documents, a topic or a discussion' },
      { name: 'итог', description: 'Кратко изложить документы, тему или обсуждение' },
      { name: '摘要', description: '概括文档、主题或讨论' },
    ),
    options: [
      {
        ...describe(
          { name: 'sources', description: 'The main points of documents or of a topic, each cited' },
          { name: 'источники', description: 'Главное в документах или по теме, с цитатами' },
          { name: '资料', description: '文档或主题的要点，逐条注明出处' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          topicOption,
          sourceOption,
          {
            ...describe(
              { name: 'compare', description: 'A second document: what both say, where they differ' },
              { name: 'сравнить', description: 'Второй документ: что общего и где расхождения' },
              { name: '对比', description: '第二份文档：相同之处与不同之处' },
            ),
            type: ApplicationCommandOptionType.String,
            autocomplete: true,
          },
          {
            ...describe(
              { name: 'length', description: 'About 80, 200 or 500 words' },
              { name: 'длина', description: 'Около 80, 200 или 500 слов' },
              { name: '长度', description: '约 80、200 或 500 词' },
            ),
            type: ApplicationCommandOptionType.String,
            choices: [
              { name: 'brief', value: 'brief', name_localizations: { ru: 'кратко', 'zh-CN': '简短' } },
              { name: 'standard', value: 'standard', name_localizations: { ru: 'обычно', 'zh-CN': '标准' } },
              { name: 'long', value: 'long', name_localizations: { ru: 'подробно', 'zh-CN': '详细' } },
            ],
          },
          privateOption,
        ],
      },
      {
        ...describe(
          { name: 'discussion', description: 'In a thread: what members said, each claim checked' },
          { name: 'обсуждение', description: 'В ветке: что сказали участники, с проверкой утверждений' },
          { name: '讨论', description: '在子区中：成员说了什么，逐条核对' },
        ),
        type: ApplicationCommandOptionType.Subcommand,
        options: [privateOption],
      },
    ],
  },
  async execute(interaction, bot) {
    const surface = await deferReply(bot, interaction, interaction.options.getBoolean('private') ?? false);
    if (interaction.options.getSubcommand() === 'discussion') return sumUpThread(interaction, bot, surface);
    const scope = await readScope(interaction, bot, surface);
    if (scope === undefined) return;
    const length = interaction.options.getString('length');
    const second = interaction.options.getString('compare');
    const wanted = length === 'brief' || length === 'long' ? length : 'standard';
    if (second === null) return sumUp(bot, { ...scope, length: wanted }, surface);
    const sources = await bot.libraries.use(surface.guildId, (footnote) => footnote.sources());
    const compared = findSource(sources, second);
    if (compared === undefined)
      return surface.send([notice(surface.messages.sources.unknown(literalWithin(second, 200)))]);
    const documentIds = [...(scope.documentIds ?? []), compared.id];
    await sumUp(bot, { ...scope, documentIds, length: wanted }, surface);
  },
  autocomplete: (interaction, bot) => autocompleteSource(interaction, bot),
} satisfies Command;
