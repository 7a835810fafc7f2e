import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stem as english } from 'porter2';
import { regularised } from './irregular-forms.ts';
import { withoutKazakhSuffixes } from './kazakh-suffixes.ts';
import type { Language } from './language.ts';

/** Words beyond this length are kept as they are: nobody's vocabulary, and some stemmers slow down on them. */
const longestStemmed = 40;
const rememberedWords = 50_000;

const stemmers: Partial<Record<Language, (lower: string) => string>> = {
  en: (lower) => english(regularised(lower)),
  ru: (lower) => russian(lower.replaceAll('ё', 'е')),
  de: german,
  es: spanish,
  fr: french,
  tr: turkish,
  ar: arabic,
  kk: withoutKazakhSuffixes,
  hi: hindi,
};
const remembered = new Map<Language, Map<string, string>>();

/**
 * The stem that all forms of a word share: Porter2 after irregular forms for English, Snowball's rules for the other
 * languages that have them, light rules of our own for Kazakh, the word itself elsewhere. The stemmer follows the script first, so that a Latin name in a
 * Russian text and in an English one gets the same stem.
 * @param lower the word in lower case
 */
export function stem(lower: string, language: Language): string {
  if (lower.length > longestStemmed) return lower;
  const rules = languageOfScript(lower, language);
  let known = remembered.get(rules);
  if (known === undefined) {
    known = new Map();
    remembered.set(rules, known);
  }
  let result = known.get(lower);
  if (result === undefined) {
    result = stemmers[rules]?.(lower) ?? lower;
    if (known.size >= rememberedWords) known.clear();
    known.set(lower, result);
  }
  return result;
}

function languageOfScript(lower: string, language: Language): Language {
  const code = lower.codePointAt(0) ?? 0;
  if (code < 0x250)
    return language === 'de' || language === 'es' || language === 'fr' || language === 'tr' ? language : 'en';
  if (code >= 0x400 && code < 0x530) return language === 'kk' ? 'kk' : 'ru';
  if (code >= 0x600 && code < 0x700) return 'ar';
  if (code >= 0x900 && code < 0x980) return 'hi';
  return 'und';
}
