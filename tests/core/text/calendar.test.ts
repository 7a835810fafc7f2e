import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/text/calendar.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const dates = (text: string) =>
  findDates(tokenize(text, 'en')).map(({ year, month, day, decade, modifier }) => ({
    year,
    month,
    day,
    decade,
    modifier,
  }));

describe('findDates', () => {
  it('binds day, month and year that stand together', () => {
    const expected = [{ year: 2013, month: 9, day: 7, decade: undefined, modifier: undefined }];
    expect(dates('It was announced on September 7, 2013 in the capital.')).toEqual(expected);
    expect(dates('It was announced on 7 September 2013.')).toEqual(expected);
    expect(dates('the 7th of September 2013')).toEqual(expected);
  });

  it('keeps what narrows a date', () => {
    expect(dates('in the late 1970s')).toEqual([
      { year: 1970, month: undefined, day: undefined, decade: true, modifier: 'late' },
    ]);
    expect(dates('in the mid-1970s')[0]?.modifier).toBe('mid');
  });

  it('does not take a verb for a month', () => {
    expect(dates('they may march on')).toEqual([]);
  });
});
