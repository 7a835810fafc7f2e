import type { Question } from '../../retrieval/question.ts';
import type { Language } from '../../text/language.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { kazakh } from './kazakh.ts';
import type { Phrases } from './phrases.ts';
import { russian } from './russian.ts';

const tables: Partial<Record<Language, Phrases>> = { en: english, ru: russian, kk: kazakh, zh: chinese };

/** The phrases in the asker's language, in English where we have none. */
export function phrasesIn(language: Language): Phrases {
  return tables[language] ?? english;
}

/** The phrases for whoever asked: in the reader's language where it is known, else in the question's. */
export function phrasesFor({ language, readerLanguage }: Pick<Question, 'language' | 'readerLanguage'>): Phrases {
  return phrasesIn(readerLanguage ?? language);
}
