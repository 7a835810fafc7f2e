import { detectLanguage } from '../../core/text/detect-language.ts';
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

/** Each language's own name. */
export const languageNames: Readonly<Record<MessageLanguage, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '中文',
  kk: 'Қазақша',
};

/** Our own words for a reader's Discord locale (`zh-CN`, `en-GB`); English where we do not have theirs. */
export function messagesForLocale(locale: string | undefined): Messages {
  const language = locale?.split('-')[0] ?? 'en';
  return isMessageLanguage(language) ? messagesIn[language] : english;
}

/**
 * Our own words for whoever wrote this text: in its language where we have that, which is how Kazakh, no Discord locale,
 * is found. English texts and others leave it at `otherwise`, the words for the reader's locale.
 */
export function messagesForText(text: string, otherwise: Messages): Messages {
  const language = detectLanguage(text);
  return language !== 'en' && isMessageLanguage(language) ? messagesIn[language] : otherwise;
}

function isMessageLanguage(language: string): language is MessageLanguage {
  return Object.hasOwn(messagesIn, language);
}
