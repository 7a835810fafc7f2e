import type { Measure } from '../retrieval/measuring-words.ts';

const amount =
  '(?:\\d[\\d.,]*|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|several|few|many)';
const between = '[\\s\\u00a0-]*(?:[\\p{L}.]+[\\s\\u00a0-]+){0,2}';
const times =
  'seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|millenni(?:um|a)';
const lengths =
  'mm|cm|m|km|ft|in|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?|inch(?:es)?|foot|feet|yards?|miles?|leagues?|fathoms?|light-years?|blocks?|stor(?:y|ies|eys?)';
const currencies =
  'dollars?|euros?|pounds?|sterling|cents?|pence|pennies|yen|yuan|renminbi|roubles?|rubles?|tenge|crowns?|francs?|marks?|rupees?|pesos?|lira|won|shillings?|guilders?|florins?|ducats?|USD|EUR|GBP|CNY|RUB|KZT|CHF|JPY';

const after = (units: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${amount}${between}(?:${units})(?!\\p{L})`, 'giu');

/** A quantity of each kind as texts write it. */
const quantities: Readonly<Record<Measure, RegExp>> = {
  money: new RegExp(`[$€£¥₽₸₹]\\s?\\d|\\d\\s?[€£¥₽₸₹]|${after(currencies).source}`, 'giu'),
  age: new RegExp(`${after(times).source}|\\baged?\\b|\\b(?:since|in|from|of)\\s+\\d{3,4}\\b|-year-old`, 'giu'),
  time: after(times),
  length: after(lengths),
  speed: new RegExp(
    `${after('mph|km/h|kph|knots?|m/s').source}|${after(lengths).source.replace(/\(\?!\\p\{L\}\)$/, '')}\\s*(?:/|per|an?|each)\\s*(?:s|h|hour|second|minute|day)`,
    'giu',
  ),
  weight: after('kg|g|mg|lbs?|oz|kilos?|kilograms?|grams?|milligrams?|pounds?|ounces?|stones?|tons?|tonnes?'),
  temperature: /\d\s?°|(?<!\p{L})degrees?(?!\p{L})|\d\s?[CFK](?!\p{L})/giu,
  share:
    /\d\s?%|\bper ?cent\b|\bpercent|\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|two-thirds|majority|minority)\b/giu,
  area: after('square\\s+\\p{L}+|sq\\.?\\s*\\p{L}+|acres?|hectares?|ha|km²|m²|km2|m2'),
};

/** Words that say along which way a length is measured: "50 metres **long**", "a **depth** of 5 metres". */
const dimensions: readonly ReadonlySet<string>[] = [
  'long short length',
  'tall high low height altitude elevation',
  'deep shallow depth',
  'wide broad narrow width breadth',
  'thick thin thickness',
].map((words) => new Set(words.split(' ')));

/** Places in a text where a quantity stands, as offsets `[start, end)`. */
export interface QuantitySpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text gives a quantity of one of these kinds.
 * @param dimension the word that asks ("deep"): a length that is said to be measured another way is no answer to it
 */
export function quantitiesIn(text: string, measures: readonly Measure[], dimension?: string): QuantitySpan[] {
  return measures.flatMap((measure) =>
    [...text.matchAll(quantities[measure])]
      .map(({ index, 0: written }) => ({ start: index, end: index + written.length }))
      .filter((span) => dimension === undefined || !isOtherDimension(text, span, dimension)),
  );
}

function isOtherDimension(text: string, { start, end }: QuantitySpan, asked: string): boolean {
  const own = dimensions.find((words) => words.has(asked));
  const behind = /^\s*(\p{L}+)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? '';
  const before = /(\p{L}+)\s+of\s+(?:(?:about|around|some|almost|nearly|over)\s+)?$/iu.exec(text.slice(0, start))?.[1];
  return [behind, before?.toLowerCase() ?? ''].some((word) =>
    dimensions.some((words) => words !== own && words.has(word)),
  );
}
