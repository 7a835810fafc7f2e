import { english } from './en.ts';
import { kazakh } from './kk.ts';
import type { MessageLanguage, Messages } from './messages.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** Our own words in every language that we have them in. */
export const messagesIn: Readonly<Record<MessageLanguage, Messages>> = {
  en: english,
  ru: russian,
  zh: chinese,
  kk: kazakh,
};

/** Our own words for a reader's Discord locale (`zh-CN`, `en-GB`); English where we do not have theirs. */
export function messagesForLocale(locale: string | undefined): Messages {
  const language = locale?.split('-')[0] ?? 'en';
  return isMessageLanguage(language) ? messagesIn[language] : english;
}

function isMessageLanguage(language: string): language is MessageLanguage {
  return Object.hasOwn(messagesIn, language);
}
