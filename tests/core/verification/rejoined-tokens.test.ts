import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rejoinedTokens } from '../../../src/core/verification/rejoined-tokens.ts';

describe('rejoinedTokens', () => {
  it.each([
    ["They did n't stay", "They didn't  stay"],
    ["the king 's son", "the king's  son"],
    ['Ada -LRB- born 1815 -RRB- wrote', 'Ada   (   born 1815   )   wrote'],
    ["i ' m told they don ' t sell 23 , 768 of them", "i'm   told they don't   sell 23,768   of them"],
    ["`` Free '' they cried", '"  Free "  they cried'],
  ])('writes %j as people do', (taken, written) => {
    expect(rejoinedTokens(taken)).toBe(written);
  });

  it.each(["The king's son didn't stay.", 'Rooms 12 , 300 and 415 are free', "rock 'n' roll", 'a 5 , 6 b'])(
    'leaves %j as it is',
    (text) => {
      expect(rejoinedTokens(text)).toBe(text);
    },
  );

  it('keeps the length, so that positions stay true', () => {
    const parts = fc.constantFrom(
      " 's",
      " n't",
      '-LRB-',
      '-RSB-',
      "''",
      '``',
      " ' m",
      '23 , 768',
      'word',
      ' ',
      'é',
      '.',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
        const text = texts.join('');
        expect(rejoinedTokens(text)).toHaveLength(text.length);
      }),
    );
  });
});
