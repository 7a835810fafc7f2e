import { detectAll } from 'tinyld';
import { closestBySmallWords } from './function-words.ts';
import type { Language } from './language.ts';

/** Text beyond this many UTF-16 units adds nothing to the guess. */
const SAMPLE = 300;
/** Letter statistics are slow and need little text. */
const STATISTICS_SAMPLE = 120;

/**
 * The language of a text: a passage or a question of a few words. Scripts decide first, then the small words of a language
 * (robust for short questions), then letter statistics. A few plain words with nothing to tell them by count as English,
 * the language of names and terms everywhere; `und` where another language than ours is likely.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  if (/^[\x00-\x7F]*$/.test(sample)) {
    return /[A-Za-z]/.test(sample) ? latinLanguage(sample) : 'und';
  }
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) {
    return 'und';
  }
  // Names in Latin letters are common inside other scripts, the reverse is rare: a small share is enough.
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / letters;
  if (kana + count(sample, /\p{Script=Han}/gu) / letters > 0.15) {
    return kana > 0.1 ? 'und' : 'zh';
  }
  if (count(sample, /\p{Script=Cyrillic}/gu) / letters > 0.2) {
    return cyrillicLanguage(sample);
  }
  if (count(sample, /\p{Script=Arabic}/gu) / letters > 0.3) {
    return /[پچژگکیےٹڈڑ]/.test(sample) ? 'und' : 'ar';
  }
  if (count(sample, /\p{Script=Devanagari}/gu) / letters > 0.3) {
    return 'hi';
  }
  return count(sample, /\p{Script=Latin}/gu) / letters > 0.5 ? latinLanguage(sample) : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const KAZAKH_WORDS = /(?<!\p{L})(?:деген|емес|керек|болды|болып|болады|туралы|кейін|дейін|бойынша)(?!\p{L})/iu;
const UKRAINIAN_WORDS = /(?<!\p{L})(?:хто|що|це|цю|ця|який|яка|які|чому|коли|скільки)(?!\p{L})/iu;

function cyrillicLanguage(sample: string): Language {
  // Letters of Tajik, Ukrainian, Belarusian, Serbian, Macedonian that neither Kazakh nor Russian has.
  if (/[ҳҷӣӯїєґўјљњђћџѓќѕ]/i.test(sample)) {
    return 'und';
  }
  if (/[әғқңұһ]/i.test(sample) || KAZAKH_WORDS.test(sample)) {
    return 'kk';
  }
  // Kyrgyz and Mongolian have the rounded vowels, Ukrainian and Belarusian the dotted i; only Kazakh writes both.
  if (/[өү]/i.test(sample) && /і/i.test(sample)) {
    return 'kk';
  }
  if (/[іөү]/i.test(sample) || UKRAINIAN_WORDS.test(sample)) {
    return 'und';
  }
  // Bulgarian shares every letter with Russian but never needs these, which no long Russian text can do without.
  return sample.length < 150 || /[ыэё]/i.test(sample) ? 'ru' : 'und';
}

const OURS: ReadonlySet<string> = new Set<Language>(['en', 'de', 'es', 'fr', 'tr']);

function latinLanguage(sample: string): Language {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  const bySmallWords = closestBySmallWords(words, sample);
  if (bySmallWords !== undefined) {
    return bySmallWords;
  }
  const guess = byLetters(sample.slice(0, STATISTICS_SAMPLE));
  if (guess !== undefined) {
    return guess;
  }
  return words.length <= 8 && /^[\x00-\x7F]*$/.test(sample) ? 'en' : 'und';
}

/** A question is looked at by one part of the program after another. */
const guesses = new Map<string, Language | undefined>();
const MOST_GUESSES = 500;

/** The language by letter statistics; undefined where they do not decide. */
function byLetters(sample: string): Language | undefined {
  if (guesses.has(sample)) {
    return guesses.get(sample);
  }
  const [best] = detectAll(sample);
  const ours = best !== undefined && OURS.has(best.lang) ? (best.lang as Language) : 'und';
  const guess = best !== undefined && best.accuracy >= 0.25 ? ours : undefined;
  if (guesses.size >= MOST_GUESSES) {
    guesses.clear();
  }
  guesses.set(sample, guess);
  return guess;
}
