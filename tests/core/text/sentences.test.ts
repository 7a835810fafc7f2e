import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/text/language.ts';
import { LONGEST_SENTENCE } from '../../../src/core/text/long-sentences.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const split = (text: string, language: Language = 'en') =>
  splitSentences(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, Language, string[]]>([
    ['titles and initials', 'en', ['Dr. A. J. Smith met Mrs. Lee at St. Ives.', 'It rained.']],
    ['an acronym before a name', 'en', ['The U.S. Army left.', 'It stayed in the U.S.', 'The end came later.']],
    [
      'abbreviations of reference',
      'en',
      ['See Fig. 3, e.g. the left half, vs. No. 7 on p. 12.', 'No.', 'We disagree.'],
    ],
    ['decimal points and versions', 'en', ['It grew by 3.5 % to 1.2.3 in all.', 'Nobody minded.']],
    ['company forms', 'en', ['Acme Inc. Chairman Bo Li resigned.', 'He sold Acme Inc.', 'The price fell.']],
    ['an ellipsis inside', 'en', ['He waited … and waited ... and left.', 'Then it rained.']],
    ['speech inside a sentence', 'en', ['“Why?” he asked.', '“Because!” she cried.', 'Silence.']],
    ['brackets', 'en', ['The tower (built by whom? nobody knows. Perhaps monks) fell.', 'It was rebuilt.']],
    ['footnote marks', 'en', ['It opened in 1901.[12]', 'It closed in 1950. [13]', 'Nothing remains.']],
    ['numbered labels', 'en', ['1. The first point.', '2. The second point.']],
    [
      'Russian abbreviations',
      'ru',
      ['В 1990 г. население составляло 5 тыс. человек, т. е. вдвое больше.', 'Потом оно упало.'],
    ],
    ['Chinese marks', 'zh', ['他来了（他说：“好。”）就走。', '《你好。世界》是一本书！', '真的吗？']],
    ['German ordinals', 'de', ['Am 3. Oktober, d. h. im Herbst, war z. B. Berlin voll.', 'Es regnete.']],
    ['Spanish abbreviations', 'es', ['El Sr. Pérez vive en EE. UU. desde 1999.', 'No volverá.']],
    ['French abbreviations', 'fr', ['M. Dupont et Mme. Martin sont là.', 'Ils partent.']],
    ['Hindi and Arabic marks', 'hi', ['यह एक है।', 'यह दो है।']],
  ])('reads %s', (_name, language, sentences) => {
    expect(split(sentences.join(language === 'zh' ? '' : ' '), language)).toEqual(sentences);
  });

  it('parts sentences that lost the space between them, but no names or addresses', () => {
    expect(split('Get it in your inbox.Foreign policy is next.')).toHaveLength(2);
    expect(split('Ask Booking.com or ASP.NET in Node.Js today.')).toHaveLength(1);
  });

  it('reads over a line break and stops at a blank line', () => {
    expect(split('One sentence\r\nover two lines\r\n\r\nA title\n \nAnother text.')).toEqual([
      'One sentence\r\nover two lines',
      'A title',
      'Another text.',
    ]);
  });

  it('leaves the names of vitamins and variables at the end of a sentence', () => {
    expect(split('We compared A and B. The second won.')).toHaveLength(2);
  });

  it('cuts what has no full stop at a space', () => {
    const pieces = split('word '.repeat(1000));
    expect(pieces.every((piece) => piece.length <= LONGEST_SENTENCE && !/^ord|wor$/.test(piece))).toBe(true);
    expect(pieces.join(' ')).toBe('word '.repeat(1000).trim());
  });

  it('never tears a character apart', () => {
    for (const piece of split('🧑‍🚀'.repeat(900))) {
      expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
  });

  it('gives spans in order, without overlap, that cover all text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '? ',
        '.\n',
        '\n\n',
        ' (',
        ') ',
        '[3]',
        '…',
        '“',
        '” ',
        'U.S. ',
        'Dr. ',
        '。',
        '\r\n',
        '\uFEFF',
      ),
      fc.constantFrom('The', 'cat', 'sat', '3.5', 'é', '🧑‍🚀', '猫', 'A', ' ', 'слово'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(20), fc.constantFrom<Language>('en', 'ru', 'zh', 'und'), (prose, margin, language) => {
        const end = Math.max(0, prose.length - margin);
        const start = Math.min(margin, end);
        let position = start;
        for (const sentence of splitSentences(prose, start, end, language)) {
          expect(prose.slice(position, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          const words = prose.slice(sentence.start, sentence.end);
          expect(words.trim()).toBe(words);
          expect(words.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
          position = sentence.end;
        }
        expect(prose.slice(position, end).trim()).toBe('');
      }),
    );
  });
});
