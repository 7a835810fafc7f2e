import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermReader } from '../../../src/core/indexing/term-reader.ts';
import { isContent, tokenize } from '../../../src/core/text/tokenize.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ..."the Running rails U.S. e.g. didn’t can't James' NATO's IT it 5 5.2 % 1990s 22nd 5m five twenty-five hundred million - – , . ( ) naïve Öl ёлка Казахстан ½ x2 2x a.b .c 3,000".split(
      ' ',
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom(' ', '  ', '\n', '\u00a0', ''),
);

describe('the term reader', () => {
  it('gives the content terms of the text layer, or leaves the text to it', () => {
    for (const language of ['en', 'ru', 'de'] as const) {
      const reader = new TermReader(language);
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          const text = pieces.join('');
          const expected = tokenize(text, language)
            .filter((token) => isContent(token, language))
            .map(({ term }) => term);
          const read = reader.read(text);
          if (read !== undefined) expect(read).toEqual(expected);
        }),
        { numRuns: 3000 },
      );
    }
  });

  it('reads ordinary prose by itself', () => {
    const text = "In 2019 the U.S. didn't build railways; naïve plans, it said, cost 5.2 % of Öl's price.";
    expect(new TermReader('en').read(text)).toBeDefined();
  });

  it('reads numbers in several words as one', () => {
    expect(new TermReader('en').read('about 5 million people in twenty-five towns')).toEqual([
      ...['#5000000', 'million', 'person', '#25', '#5', 'town'],
    ]);
  });

  it('leaves scripts without spaces to the text layer', () => {
    expect(new TermReader('en').read('the 超级碗')).toBeUndefined();
  });
});
