import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerbatim, quotationsIn } from '../../../src/core/verification/quotations.ts';

const source =
  'The harbour master said: “No ship shall leave before the tide turns, nor shall any enter.”\nIt was 1931.';

describe('quotationsIn', () => {
  it('finds what stands in inverted commas of any shape', () => {
    expect(quotationsIn('He said "one two" and “three four” and «пять шесть».')).toEqual([
      'one two',
      'three four',
      'пять шесть',
    ]);
  });

  it('finds three words or more in single inverted commas, apostrophes inside or not', () => {
    expect(quotationsIn("He said 'no ship shall leave' and ‘the master’s ship sank’, not 'left'.")).toEqual([
      'no ship shall leave',
      'the master’s ship sank',
    ]);
  });

  it('takes all for quoted that follows inverted commas never closed', () => {
    expect(quotationsIn('He said “no ship shall leave.')).toEqual(['no ship shall leave.']);
  });

  it('takes an apostrophe for no quotation', () => {
    expect(quotationsIn("The ship's master didn't leave.")).toEqual([]);
    expect(quotationsIn("The masters' ships left the port of others' towns.")).toEqual([]);
  });
});

describe('isVerbatim', () => {
  it.each([
    'No ship shall leave before the tide turns',
    'no ship shall leave',
    'No ship shall leave … nor shall any enter.',
    'No ship shall leave [the harbour] before the tide turns',
    'any enter." It was 1931',
  ])('accepts %j', (quotation) => {
    expect(isVerbatim(quotation, [source])).toBe(true);
  });

  it.each([
    'No ship may leave before the tide turns',
    'No ship shall leave before the tide turn',
    'nor shall any enter … No ship shall leave',
    'No ships shall leave',
  ])('refuses %j', (quotation) => {
    expect(isVerbatim(quotation, [source])).toBe(false);
  });

  it('accepts every run of whole words of the source', () => {
    const words = source.split(/\s+/);
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (one, other) => {
        const run = words.slice(Math.min(one, other), Math.max(one, other) + 1).join(' ');
        expect(isVerbatim(run, [source])).toBe(true);
      }),
    );
  });
});
