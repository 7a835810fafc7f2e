/** What a quantity is of, as far as its unit tells. */
export type Measure = 'money' | 'age' | 'time' | 'length' | 'speed' | 'weight' | 'temperature' | 'share' | 'area';

/** The English adjectives and adverbs that have a unit when "how" stands before them: a closed class, opposites together. */
const byAdjective: Readonly<Record<string, readonly Measure[]>> = {
  ...sameFor('old young', ['age']),
  ...sameFor('long short', ['time', 'length']),
  ...sameFor('soon early late', ['time']),
  ...sameFor('far near distant', ['length']),
  ...sameFor('tall high low deep shallow wide broad narrow thick thin', ['length']),
  ...sameFor('fast slow quick', ['speed']),
  ...sameFor('heavy light', ['weight']),
  ...sameFor('hot warm cool cold chilly', ['temperature']),
  ...sameFor('expensive cheap dear costly pricey', ['money']),
  ...sameFor('many much few often large big small', []),
};

/** The nouns of the same: "what **height**", "the **price** of". */
const byNoun: Readonly<Record<string, readonly Measure[]>> = {
  ...sameFor('age', ['age']),
  ...sameFor('percentage percent proportion share', ['share']),
  ...sameFor('length', ['length', 'time']),
  ...sameFor('duration', ['time']),
  ...sameFor('height altitude elevation depth width breadth thickness diameter radius circumference distance', [
    'length',
  ]),
  ...sameFor('area', ['area', 'length']),
  ...sameFor('speed velocity', ['speed']),
  ...sameFor('weight mass', ['weight']),
  ...sameFor('temperature', ['temperature']),
  ...sameFor('price cost costs fee fees fare salary wage wages rent budget revenue turnover', ['money']),
};

/** What "how" before an adjective asks in numbers, as kinds of quantity; empty where any number will do, undefined where none is asked. */
export function measuresOfAdjective(lower: string): readonly Measure[] | undefined {
  return Object.hasOwn(byAdjective, lower) ? byAdjective[lower] : undefined;
}

/** The kinds of quantity that a noun names; undefined where it names none. */
export function measuresOfNoun(lower: string): readonly Measure[] | undefined {
  return Object.hasOwn(byNoun, lower) ? byNoun[lower] : undefined;
}

const measuringVerbs = new Set(
  'cost costs costing weigh weighs weighed last lasts lasted measure measures measured'.split(' '),
);

/** Whether a verb says no more than that something has a quantity: "cost", "weigh". */
export function isMeasuringVerb(lower: string): boolean {
  return measuringVerbs.has(lower);
}

function sameFor(words: string, measures: readonly Measure[]): Record<string, readonly Measure[]> {
  return Object.fromEntries(words.split(' ').map((word) => [word, measures]));
}
