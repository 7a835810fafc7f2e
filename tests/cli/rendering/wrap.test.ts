import fc from 'fast-check';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/cli/rendering/wrap.ts';

describe('wrap', () => {
  it('breaks at spaces and hangs further lines under the first', () => {
    expect(wrap('one two three four', 10, '[1] ')).toBe('[1] one\n    two\n    three\n    four');
    expect(wrap('why: it is short', 40, '', 4)).toBe('why: it is short');
  });

  it('gives colours no room', () => {
    const { bold } = picocolors.createColors(true);
    expect(wrap(`${bold('one')} ${bold('two')}`, 7)).toBe(`${bold('one')} ${bold('two')}`);
  });

  it('keeps every word in order and no line too long, unless a single word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z[\]]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 16, max: 80 }),
        (words, width) => {
          const wrapped = wrap(words.join(' '), width, '  ');
          expect(wrapped.split(/\s+/u).filter((word) => word !== '')).toEqual(words);
          for (const line of wrapped.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
