import type { NumberUnit } from './token.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

const wordValues = new Map<string, number>([
  ...units.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.split(' ').map((word, position): [string, number] => [word, 20 + 10 * position]),
]);
const ordinalValues = new Map(ordinals.split(' ').map((word, position): [string, number] => [word, position + 1]));
const multipliers = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const suffixFactors = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
]);

/** A number as written: its value and what its ending says is counted. */
export interface ParsedNumber {
  readonly value: number;
  readonly unit?: NumberUnit;
}

/** "one" and "second" are words far more often than numbers; the tokenizer keeps them words. */
export function numberWordValue(lower: string): ParsedNumber | undefined {
  const value = wordValues.get(lower);
  if (value !== undefined && lower !== 'one') return { value };
  const ordinal = ordinalValues.get(lower);
  return ordinal !== undefined && lower !== 'second' ? { value: ordinal, unit: 'ordinal' } : undefined;
}

/** The factor of hundred, thousand, million, billion, trillion or dozen; plural forms too. */
export function multiplierOf(lower: string): number | undefined {
  return multipliers.get(lower) ?? (lower.endsWith('s') ? multipliers.get(lower.slice(0, -1)) : undefined);
}

/**
 * Reads digits as people write them: `1,200`, `5.2%`, `1990s`, `22nd`, `3bn`, `6½`, `1 200`. A comma before exactly three
 * digits groups thousands, any other lone comma is a decimal one.
 * @returns undefined where the digits do not make a number
 */
export function parseDigits(written: string): ParsedNumber | undefined {
  const match = /^(\d+(?:[.,\u00a0\u202f]\d+)*)([½¼¾]?)\s?(.*)$/u.exec(written);
  if (match === null) return undefined;
  const [, digits = '', fraction = '', suffix = ''] = match;
  const base = Number(plainDigits(digits));
  if (!Number.isFinite(base)) return undefined;
  const value = base + (fraction === '½' ? 0.5 : fraction === '¼' ? 0.25 : fraction === '¾' ? 0.75 : 0);
  const ending = suffix.toLowerCase();
  if (ending === '%') return { value, unit: 'percent' };
  if (ending === 's') return { value, unit: 'decade' };
  if (/^(st|nd|rd|th)$/.test(ending)) return { value, unit: 'ordinal' };
  return { value: value * (suffixFactors.get(ending) ?? 1) };
}

function plainDigits(digits: string): string {
  const ungrouped = digits.replace(/[\u00a0\u202f]/gu, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(ungrouped)) return ungrouped.replaceAll(',', '');
  const commas = ungrouped.split(',').length - 1;
  const dotted = commas === 1 && !ungrouped.includes('.') ? ungrouped.replace(',', '.') : ungrouped.replaceAll(',', '');
  return dotted.split('.').length > 2 ? dotted.replaceAll('.', '') : dotted;
}

/** Whether a value written that way is a calendar year: four digits from 1000 to 2099, nothing else attached. */
export function isYear(surface: string): boolean {
  return /^(1\d|20)\d\d$/.test(surface);
}

/** The index term of a number: `#1200`, `#0.5`, `#1990s` for a decade. */
export function numberTerm(number: ParsedNumber): string {
  return `#${Number(number.value.toPrecision(12))}${number.unit === 'decade' ? 's' : ''}`;
}
