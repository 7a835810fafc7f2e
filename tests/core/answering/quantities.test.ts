import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/core/answering/quantities.ts';

describe('quantitiesIn', () => {
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
    expect(quantitiesIn(text, [measure])).not.toEqual([]);
  });

  it.each([
    ['The ferry carries 24 cars.', 'speed'],
    ['The mill lies 11 kilometres away.', 'speed'],
    ['The loan was of 30,000 pounds.', 'time'],
    ['Nine people work there.', 'money'],
    ['The choir has 52 singers.', 'weight'],
  ] as const)('finds in “%s” no quantity of %s', (text, measure) => {
    expect(quantitiesIn(text, [measure])).toEqual([]);
  });

  it('says where the quantity stands', () => {
    const text = 'The pool is 50 metres long.';
    expect(quantitiesIn(text, ['length']).map(({ start, end }) => text.slice(start, end))).toEqual(['50 metres']);
  });

  it('tells a length from a depth, a height and a width', () => {
    const wide = 'The pool is 50 metres long, at a depth of 2 metres.';
    expect(quantitiesIn(wide, ['length'], 'long')).toHaveLength(1);
    expect(quantitiesIn(wide, ['length'], 'deep')).toHaveLength(1);
    expect(quantitiesIn(wide, ['length'], 'tall')).toEqual([]);
    expect(quantitiesIn('They dug down 2 metres.', ['length'], 'deep')).toHaveLength(1);
  });
});
