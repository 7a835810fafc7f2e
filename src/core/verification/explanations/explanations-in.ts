import type { Language } from '../../text/language.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Explanations } from './explanations.ts';
import { kazakh } from './kazakh.ts';
import { russian } from './russian.ts';

const tables: Partial<Record<Language, Explanations>> = { en: english, ru: russian, zh: chinese, kk: kazakh };

/** The explanations in the language of whoever states something, in English where we have none. */
export function explanationsIn(language: Language): Explanations {
  return tables[language] ?? english;
}
