import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentEnds } from '../../../src/core/text/sentence-boundaries.ts';

/** What the segmenter goes by: letters, marks that end, close and go on, blanks, control characters. */
const telling = fc.constantFrom(
  ...['a', 'B', '5', '.', '!', '?', ' ', '\t', '"', "'", ')', '(', ']', '[', '{', '}', ',', ':', ';', '-', '*', '/'],
  ...['\u0000', '\u000b', '\u000c', '\u001c', '\u007f', '\u00a0', '…', '’', '。', 'ж'],
);

describe('ends of sentences', () => {
  it.each(['en', 'ru', 'de', 'zh'])(
    'are those that the segmenter finds, whether it is asked or not: %s',
    (language) => {
      const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
      fc.assert(
        fc.property(fc.array(telling, { minLength: 1, maxLength: 25 }), (characters) => {
          const text = characters.join('');
          const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
          expect([...segmentEnds(text, segmenter)]).toEqual(ends);
        }),
        { numRuns: 2000 },
      );
    },
  );
});
