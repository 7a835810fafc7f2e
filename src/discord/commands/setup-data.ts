import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { describe } from './descriptions.ts';
import { forAdmins } from './for-admins.ts';

const subcommand = ApplicationCommandOptionType.Subcommand as const;

/** What Discord is told of `/setup`. */
export const setupData = {
  ...describe(
    { name: 'setup', description: 'Settings of this server' },
    { name: 'настройка', description: 'Настройки этого сервера' },
    { name: '设置', description: '本服务器的设置' },
  ),
  ...forAdmins,
  options: [
    {
      ...describe(
        { name: 'show', description: 'Show the settings' },
        { name: 'показать', description: 'Показать настройки' },
        { name: '查看', description: '查看设置' },
      ),
      type: subcommand,
    },
    {
      ...describe(
        { name: 'check', description: 'Check permissions, intents and documents, with the fixes' },
        { name: 'проверить', description: 'Проверить права, интенты и документы: что исправить' },
        { name: '检查', description: '检查权限、意图和文档，并给出修正办法' },
      ),
      type: subcommand,
    },
    {
      ...describe(
        { name: 'channels', description: 'Choose the channels that I answer in; with none chosen, in all' },
        { name: 'каналы', description: 'Выбрать каналы для ответов; если не выбран ни один, то все' },
        { name: '频道', description: '选择我回答的频道；一个都不选则为全部' },
      ),
      type: subcommand,
      options: [
        {
          ...describe(
            { name: 'channel', description: 'The channel' },
            { name: 'канал', description: 'Канал' },
            { name: '频道', description: '频道' },
          ),
          type: ApplicationCommandOptionType.Channel as const,
          channel_types: [ChannelType.GuildText as const, ChannelType.GuildAnnouncement as const],
          required: true,
        },
        {
          ...describe(
            { name: 'answer', description: 'Whether I answer there' },
            { name: 'отвечать', description: 'Отвечать ли там' },
            { name: '回答', description: '是否在那里回答' },
          ),
          type: ApplicationCommandOptionType.Boolean as const,
          required: true,
        },
      ],
    },
    {
      ...describe(
        { name: 'limits', description: 'How many questions may be asked in ten minutes' },
        { name: 'пределы', description: 'Сколько вопросов можно задать за десять минут' },
        { name: '限额', description: '十分钟内可以提多少个问题' },
      ),
      type: subcommand,
      options: [
        {
          ...describe(
            { name: 'member', description: 'By one member' },
            { name: 'участник', description: 'Одному участнику' },
            { name: '成员', description: '每位成员' },
          ),
          type: ApplicationCommandOptionType.Integer as const,
          min_value: 1,
          max_value: 100,
        },
        {
          ...describe(
            { name: 'server', description: 'By the whole server' },
            { name: 'сервер', description: 'Всему серверу' },
            { name: '服务器', description: '整个服务器' },
          ),
          type: ApplicationCommandOptionType.Integer as const,
          min_value: 1,
          max_value: 1_000,
        },
      ],
    },
    {
      ...describe(
        { name: 'strictness', description: 'What counts as supported, in checks and in what a model writes' },
        { name: 'строгость', description: 'Что считать подтверждённым в проверках и в тексте модели' },
        { name: '严格程度', description: '核对说法和模型所写内容时，怎样才算有依据' },
      ),
      type: subcommand,
      options: [
        {
          ...describe(
            { name: 'level', description: 'How strict' },
            { name: 'уровень', description: 'Насколько строго' },
            { name: '程度', description: '多严格' },
          ),
          type: ApplicationCommandOptionType.String as const,
          required: true,
          choices: [
            {
              name: 'What a source says or what follows from it',
              value: 'usual',
              name_localizations: {
                ru: 'Что сказано в источнике или следует из него',
                'zh-CN': '资料所说或由此可知的',
              },
            },
            {
              name: 'Only what a source says outright',
              value: 'strict',
              name_localizations: { ru: 'Только то, что прямо сказано в источнике', 'zh-CN': '只限资料明确所说的' },
            },
          ],
        },
      ],
    },
    {
      ...describe(
        { name: 'threads', description: 'Whether I answer plain messages in threads that I opened' },
        { name: 'ветки', description: 'Отвечать ли на простые сообщения в моих ветках' },
        { name: '子区', description: '是否回答我创建的子区中的普通消息' },
      ),
      type: subcommand,
      options: [
        {
          ...describe(
            { name: 'listen', description: 'Answer them' },
            { name: 'слушать', description: 'Отвечать' },
            { name: '回答', description: '回答' },
          ),
          type: ApplicationCommandOptionType.Boolean as const,
          required: true,
        },
      ],
    },
    {
      ...describe(
        { name: 'language', description: 'The language of my own words here; quotes are never translated' },
        { name: 'язык', description: 'Язык моих слов здесь; цитаты не переводятся' },
        { name: '语言', description: '我在这里说话的语言；引文从不翻译' },
      ),
      type: subcommand,
      options: [
        {
          ...describe(
            { name: 'language', description: 'The language' },
            { name: 'язык', description: 'Язык' },
            { name: '语言', description: '语言' },
          ),
          type: ApplicationCommandOptionType.String as const,
          required: true,
          choices: [
            {
              name: 'Each reader’s own',
              value: 'reader',
              name_localizations: { ru: 'У каждого свой', 'zh-CN': '每位读者自己的语言' },
            },
            { name: 'English', value: 'en' },
            { name: 'Русский', value: 'ru' },
            { name: '中文', value: 'zh' },
            { name: 'Қазақша', value: 'kk' },
          ],
        },
      ],
    },
  ],
};
