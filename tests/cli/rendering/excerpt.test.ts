import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/cli/rendering/excerpt.ts';

describe('excerpt', () => {
  it('leaves a short quote as it is, on one line', () => {
    expect(excerpt('two\n  lines')).toBe('two lines');
  });

  it('puts bullets between the items of a list', () => {
    expect(excerpt('two things:\n- sun\n- moon')).toBe('two things: • sun • moon');
  });

  it('cuts a long quote at a word and says so', () => {
    expect(excerpt('alpha beta gamma delta', 12)).toBe('alpha beta…');
  });

  it('shows a beginning of the quote, never more than asked and the mark', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 20, max: 220 }), (quote, longest) => {
        const shown = excerpt(quote, longest);
        expect(shown.length).toBeLessThanOrEqual(longest + 1);
        expect(quote.startsWith(shown.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
