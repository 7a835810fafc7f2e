import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { clausesOf } from '../../../src/core/verification/clauses.ts';

function clauses(sentence: string): string[] {
  const tokens = tokenize(sentence, 'en');
  return clausesOf(tokens).map(({ first, last }) => sentence.slice(tokens[first]?.start, tokens[last]?.end));
}

describe('clausesOf', () => {
  it.each([
    ['Drones do not collect nectar, and they are driven out.', ['Drones do not collect nectar', 'they are driven out']],
    ['Falk praised the bass, but criticised the treble.', ['Falk praised the bass', 'criticised the treble']],
    ['Falk, who had lost the vote, resigned in protest.', ['Falk', 'who had lost the vote', 'resigned in protest']],
    ['The line closed because the council wanted room.', ['The line closed', 'the council wanted room']],
    ['The bank lent salt, cloth and iron to the town.', ['The bank lent salt, cloth and iron to the town']],
  ])('parts %j', (sentence, parts) => {
    expect(clauses(sentence)).toEqual(parts);
  });

  it('says which clauses share the subject of the sentence', () => {
    const tokens = tokenize('Clara took over the firm and ran it, while Otto painted.', 'en');
    expect(clausesOf(tokens).map(({ carries }) => carries)).toEqual([false, true, false]);
  });

  it('gives clauses in order, inside the text and without overlap', () => {
    const words = fc.constantFrom(
      'Otto',
      'the',
      'sold',
      'and',
      'which',
      ',',
      'but',
      'mills',
      'was',
      ';',
      '(',
      ')',
      '1912',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (chosen) => {
        const tokens = tokenize(chosen.join(' '), 'en');
        let before = -1;
        for (const { first, last } of clausesOf(tokens)) {
          expect(first).toBeGreaterThan(before);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(Math.max(1, tokens.length));
          before = last;
        }
      }),
    );
  });
});
