/** ISO 639-1 code of a language with rules of its own, or `und`: Unicode words, no stemming. */
export type Language = 'en' | 'ru' | 'zh' | 'kk' | 'tr' | 'de' | 'es' | 'fr' | 'ar' | 'hi' | 'und';
