import type { Question } from '../retrieval/question.ts';

/** What a quantity is of, as far as its unit tells. */
export type Measure = 'money' | 'age' | 'time' | 'length' | 'speed' | 'weight' | 'temperature' | 'share' | 'area';

const amount =
  '(?:\\d[\\d.,]*|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|several|few|many)';
const between = '[\\s\\u00a0-]*(?:[\\p{L}.]+[\\s\\u00a0-]+){0,2}';
const times =
  'seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|millenni(?:um|a)';
const lengths =
  'mm|cm|m|km|ft|in|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?|inch(?:es)?|foot|feet|yards?|miles?|leagues?|fathoms?|light-years?|blocks?|stor(?:y|ies|eys?)';
const currencies =
  'dollars?|euros?|pounds?|sterling|cents?|pence|pennies|yen|yuan|renminbi|roubles?|rubles?|tenge|crowns?|francs?|marks?|rupees?|pesos?|lira|won|shillings?|guilders?|florins?|ducats?|USD|EUR|GBP|CNY|RUB|KZT|CHF|JPY';

const after = (units: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${amount}${between}(?:${units})(?!\\p{L})`, 'iu');

/** A quantity of each kind as texts write it. */
const quantities: Readonly<Record<Measure, RegExp>> = {
  money: new RegExp(`[$€£¥₽₸₹]\\s?\\d|\\d\\s?[€£¥₽₸₹]|${after(currencies).source}`, 'iu'),
  age: new RegExp(`${after(times).source}|\\baged?\\b|\\b(?:since|in|from|of)\\s+\\d{3,4}\\b|-year-old`, 'iu'),
  time: after(times),
  length: after(lengths),
  speed: new RegExp(
    `${after('mph|km/h|kph|knots?|m/s').source}|${after(lengths).source.replace(/\(\?!\\p\{L\}\)$/, '')}\\s*(?:/|per|an?|each)\\s*(?:s|h|hour|second|minute|day)`,
    'iu',
  ),
  weight: after('kg|g|mg|lbs?|oz|kilos?|kilograms?|grams?|milligrams?|pounds?|ounces?|stones?|tons?|tonnes?'),
  temperature: /\d\s?°|(?<!\p{L})degrees?(?!\p{L})|\d\s?[CFK](?!\p{L})/iu,
  share:
    /\d\s?%|\bper ?cent\b|\bpercent|\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|two-thirds|majority|minority)\b/iu,
  area: after('square\\s+\\p{L}+|sq\\.?\\s*\\p{L}+|acres?|hectares?|ha|km²|m²|km2|m2'),
};

const byAdjective: Readonly<Record<string, readonly Measure[]>> = {
  old: ['age'],
  long: ['time', 'length'],
  far: ['length'],
  tall: ['length'],
  high: ['length'],
  deep: ['length'],
  wide: ['length'],
  fast: ['speed'],
  heavy: ['weight'],
  hot: ['temperature'],
  cold: ['temperature'],
};
const byNoun: Readonly<Record<string, readonly Measure[]>> = {
  age: ['age'],
  percentage: ['share'],
  percent: ['share'],
  proportion: ['share'],
  share: ['share'],
  length: ['length', 'time'],
  duration: ['time'],
  height: ['length'],
  depth: ['length'],
  width: ['length'],
  distance: ['length'],
  area: ['area', 'length'],
  speed: ['speed'],
  weight: ['weight'],
  mass: ['weight'],
  temperature: ['temperature'],
  price: ['money'],
  cost: ['money'],
  fee: ['money'],
  salary: ['money'],
  wage: ['money'],
  budget: ['money'],
  revenue: ['money'],
};
/** Verbs and nouns that make "how much" a question for money. */
const ofMoney =
  /^(?:costs?|pay|pays|paid|charged?|charges|spend|spends|spent|earn|earns|earned|price|prices|priced|worth|fees?|fines?|rent|salary|wages?|money|sell|sells|sold|buy|buys|bought|lend|lent|borrow|borrowed|owe|owed|invest|invested|donated?)$/;

/**
 * The kinds of quantity that a question wants: "how fast" a speed, "how long" a time or a length, "how much does it cost" a
 * sum of money. Empty where it wants none or any number will do; for English.
 */
export function measuresAsked({ tokens, language }: Question): readonly Measure[] {
  if (language !== 'en') return [];
  const words = tokens.map(({ lower }) => lower);
  const how = words.indexOf('how');
  if (how >= 0) {
    const next = words[how + 1] ?? '';
    if (next === 'much') return words.some((word) => ofMoney.test(word)) ? ['money'] : [];
    return byAdjective[next] ?? [];
  }
  const what = words.findIndex((word) => word === 'what' || word === 'which');
  if (what < 0) return [];
  const noun = words.slice(what + 1, what + 5).find((word) => Object.hasOwn(byNoun, word));
  return noun === undefined ? [] : (byNoun[noun] ?? []);
}

/** Whether a text gives a quantity of one of these kinds. */
export function givesMeasure(text: string, measures: readonly Measure[]): boolean {
  return measures.some((measure) => quantities[measure].test(text));
}
