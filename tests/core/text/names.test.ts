import { describe, expect, it } from 'vitest';
import { type Background, emptyBackground } from '../../../src/core/text/background.ts';
import { nameFlags, nameSpans } from '../../../src/core/text/names.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const background: Background = {
  ...emptyBackground,
  capitals: (lower) => (lower === 'london' ? { upper: 90, lower: 1 } : { upper: 1, lower: 90 }),
};
const names = (text: string) => {
  const tokens = tokenize(text, 'en');
  return nameSpans(tokens, nameFlags(tokens, background)).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end),
  );
};

describe('nameSpans', () => {
  it('finds names inside a sentence and joins their small words', () => {
    expect(names('The loan came from the Bank of England in Leeds.')).toEqual(['Bank of England', 'Leeds']);
  });

  it('takes a capital at the start for a name only where the background does', () => {
    expect(names('London grew.')).toEqual(['London']);
    expect(names('Trade grew.')).toEqual([]);
  });

  it('does not take months and weekdays for names', () => {
    expect(names('They met on Monday in September.')).toEqual([]);
  });

  it('keeps two names apart that "and" joins', () => {
    expect(names('It links Leeds and York.')).toEqual(['Leeds', 'York']);
  });
});
