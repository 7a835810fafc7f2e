import type { Language } from '../../core/text/language.ts';

/** A language's English name, for a model to read. */
export function languageName(language: Language): string {
  const name = language === 'und' ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return name ?? 'the language of the question';
}
