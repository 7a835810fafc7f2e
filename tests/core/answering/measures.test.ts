import { describe, expect, it } from 'vitest';
import { givesMeasure, measuresAsked } from '../../../src/core/answering/measures.ts';
import { weighed } from '../../stand-ins/analysed-passages.ts';

const asked = (question: string) => measuresAsked(weighed(question).question);

describe('measuresAsked', () => {
  it.each([
    ['How fast is the tram?', ['speed']],
    ['How old is the bridge?', ['age']],
    ['How long does the crossing take?', ['time', 'length']],
    ['How much does a hive cost?', ['money']],
    ['What percentage of the flour is rye?', ['share']],
    ['What was the price of the ticket?', ['money']],
  ])('tells what “%s” wants measured', (question, measures) => {
    expect(asked(question)).toEqual(measures);
  });

  it.each(['How many singers are there?', 'How much flour is used?', 'Who built the mill?', 'How large is the town?'])(
    'leaves open what “%s” wants measured',
    (question) => {
      expect(asked(question)).toEqual([]);
    },
  );
});

describe('givesMeasure', () => {
  it.each([
    ['The ferry makes 11 knots.', 'speed'],
    ['It runs at 90 kilometres per hour.', 'speed'],
    ['They paid €40 for it.', 'money'],
    ['The line cost 412 million euros.', 'money'],
    ['It stayed shut for five months.', 'time'],
    ['The bridge has stood since 1934.', 'age'],
    ['Half of the members left.', 'share'],
    ['The water keeps at 10.5 °C.', 'temperature'],
  ] as const)('finds in “%s” a quantity of %s', (text, measure) => {
    expect(givesMeasure(text, [measure])).toBe(true);
  });

  it.each([
    ['The ferry carries 24 cars.', 'speed'],
    ['The mill lies 11 kilometres away.', 'speed'],
    ['The loan was of 30,000 pounds.', 'time'],
    ['Nine people work there.', 'money'],
    ['The choir has 52 singers.', 'weight'],
  ] as const)('finds in “%s” no quantity of %s', (text, measure) => {
    expect(givesMeasure(text, [measure])).toBe(false);
  });
});
