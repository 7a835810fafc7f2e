/** Name and description of a command or option in Discord's English, with translations by Discord locale. */
export interface Description {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Partial<Record<CommandLocale, string>>;
  readonly description_localizations?: Partial<Record<CommandLocale, string>>;
}

type CommandLocale = 'ru' | 'zh-CN';

interface Words {
  readonly name: string;
  readonly description: string;
}

/** English first; the name that code reads options by is the English one. */
export function describe(english: Words, russian: Words, chinese: Words): Description {
  return {
    ...english,
    name_localizations: { ru: russian.name, 'zh-CN': chinese.name },
    description_localizations: { ru: russian.description, 'zh-CN': chinese.description },
  };
}

/** The options that several commands share. */
export const sharedOptions = {
  source: describe(
    { name: 'source', description: 'Look in this document only' },
    { name: 'источник', description: 'Смотреть только в этом документе' },
    { name: '资料', description: '只查这份文档' },
  ),
  private: describe(
    { name: 'private', description: 'Show the answer to you alone' },
    { name: 'лично', description: 'Показать ответ только вам' },
    { name: '私密', description: '只让您自己看到回答' },
  ),
} as const;
