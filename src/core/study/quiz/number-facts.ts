import { monthOf } from '../../text/calendar.ts';
import type { Language } from '../../text/language.ts';
import { isYear, multiplierOf } from '../../text/numbers.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/token.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import { type Fact, factFrom, isGlued } from './fact.ts';

const dateBefore = /^(?:in|since|until|till|from|by|after|before|around|about|of|during|circa)$/;
/** What follows a year in languages that say so. */
const yearWords: Partial<Record<Language, RegExp>> = {
  ru: /^(?:год|года|году|годом|годов|г)$/,
  zh: /^年/,
  kk: /^жыл/,
  tr: /^yıl/,
};
/** Hundreds, thousands, millions in languages whose words the numbers' own table does not hold. */
const multiples: readonly (readonly [RegExp, number])[] = [
  [/^百$/, 100],
  [/^(?:тыс|тысяч[аиу]?|мың|千)$/, 1e3],
  [/^万$/, 1e4],
  [/^миллион(?:а|ов)?$/, 1e6],
  [/^亿$/, 1e8],
  [/^миллиард(?:а|ов)?$/, 1e9],
];

/** The number at a place as a fact: a year where it is dated, else a number of something. */
export function numberFactAt(sentence: StudySentence, token: Token, at: number): Fact[] {
  const { tokens, text } = sentence.analysed;
  const { language } = sentence.passage.evidence.passage;
  if (token.kind !== 'number' || !/^\d/.test(token.surface) || token.unit === 'ordinal' || token.unit === 'decade')
    return [];
  // "800m" may be metres or millions.
  if (isGlued(text, token, language === 'zh') || /\d(?:m|k|bn)$/i.test(token.surface)) return [];
  const before = tokens[at - 1];
  if (isYear(token.surface)) {
    return isDated(before, tokens[at + 1], language) ? [factFrom('year', sentence, at, at, 'year')] : [];
  }
  // A day of the month is no number of anything.
  if ([before, tokens[at + 1]].some((near) => near !== undefined && monthOf(near) !== undefined)) return [];
  let last = at;
  while (multiplies(tokens[last + 1]?.lower ?? '')) last += 1;
  const counted = tokens[last + 1];
  // "Section 3", "Apollo 11": the number of a thing, not of things.
  if (before?.capitalised === true && at > 1) return [];
  if (
    counted === undefined ||
    (counted.kind === 'punctuation' && token.unit !== 'percent' && !/^[$€£¥]$/.test(before?.surface ?? ''))
  )
    return [];
  const unit = token.unit ?? (before !== undefined && /^[$€£¥]$/.test(before.surface) ? 'money' : 'count');
  return [factFrom('number', sentence, at, last, unit)];
}

/** Whether a number of four digits is a year by what stands beside it. */
function isDated(before: Token | undefined, after: Token | undefined, language: Language): boolean {
  if (before !== undefined && monthOf(before) !== undefined) return true;
  if (language === 'en') return dateBefore.test(before?.lower ?? '');
  const word = yearWords[language];
  if (word !== undefined) return word.test(after?.lower ?? '');
  // "En 1832, …": behind a small word, and nothing is counted.
  const counts = after !== undefined && after.kind === 'word' && !isStopWord(after.lower, language);
  return before !== undefined && isStopWord(before.lower, language) && !counts;
}

function multiplies(lower: string): boolean {
  return multiplierOf(lower) !== undefined || factorOf(lower) !== undefined;
}

function factorOf(lower: string): number | undefined {
  return multiples.find(([word]) => word.test(lower))?.[1];
}

/** What a year or a number comes to; 0 for a name. */
export function factValue({ sentence, first, last }: Fact): number {
  const { tokens } = sentence.analysed;
  // Words of the numbers' own table are in the value of the first token already.
  const factors = tokens.slice(first + 1, last + 1).map(({ lower }) => factorOf(lower) ?? 1);
  return factors.reduce((value, factor) => value * factor, tokens[first]?.value ?? 0);
}
