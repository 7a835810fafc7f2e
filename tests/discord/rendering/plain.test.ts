import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal, literalPieces, literalWithin, visible } from '../../../src/discord/rendering/plain.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '**',
        '`',
        '```',
        '> ',
        '\n',
        '||',
        '[a](http://x)',
        '<@1>',
        '@everyone',
        '\u202E',
        '\u200B',
        '\\',
        '# ',
        '1. ',
        '- ',
      ),
    ),
  )
  .map((parts) => parts.join(''));

/** A character that Discord would read as markup stands right behind an odd number of backslashes, or it is markup. */
function unescaped(text: string): string[] {
  return [...text.matchAll(/(\\*)([*_~`|[\]()<>])/g)]
    .filter(([, slashes]) => (slashes?.length ?? 0) % 2 === 0)
    .map(([all]) => all);
}

describe('literal', () => {
  it('leaves plain words in any script as they are', () => {
    for (const text of [
      'Plain words, 1871.',
      'Маяк стоит на мысе.',
      '灯塔建于1871年。',
      'منارة قديمة',
      '👩‍👩‍👧 family',
      'می‌خواهم',
    ]) {
      expect(literal(text)).toBe(text);
    }
  });

  it('lets nothing be read as Markdown, a mention, an emoji or a link', () => {
    expect(literal('**bold** `code` [x](https://evil.example)')).toBe(
      '\\*\\*bold\\*\\* \\`code\\` \\[x\\]\\(https\\://evil.example\\)',
    );
    expect(literal('<@123> <#4> <:wave:5>')).toBe('\\<@123\\> \\<\\#4\\> \\<:wave:5\\>'.replace('\\#', '#'));
    expect(literal('@everyone and @here')).toBe('@\u200Beveryone and @\u200Bhere');
    expect(literal('# heading')).toBe('\\# heading');
    expect(literal('-# small')).toBe('\\-# small');
    expect(literal('1. first')).toBe('1\\. first');
    expect(literal('> quoted')).toBe('\\> quoted');
  });

  it('removes what cannot be seen: bidirectional and zero-width controls, tags, control characters', () => {
    expect(literal('safe\u202Eevil\u200B\u2066x\u{E0041}\u0007')).toBe('safeevilx');
  });

  it('stays on one line and unreadable as markup, whatever it is given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = literal(text);
        expect(shown).not.toMatch(/[\n\r\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
        expect(unescaped(shown)).toEqual([]);
        expect(shown).not.toMatch(/@(everyone|here)/i);
      }),
    );
  });
});

describe('literalWithin', () => {
  it('never exceeds its limit and never cuts an escape in two', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const shown = literalWithin(text, limit);
        expect(shown.length).toBeLessThanOrEqual(Math.max(limit, 2));
        expect(/(\\*)$/.exec(shown)?.[1]?.length ?? 0).toSatisfy((slashes: number) => slashes % 2 === 0);
        expect(unescaped(shown)).toEqual([]);
      }),
    );
  });
});

describe('literalPieces', () => {
  it('gives pieces within the limit that hold every visible word in order', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 20, max: 200 }), (text, limit) => {
        const pieces = literalPieces(text, limit);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
        const words = (shown: string) => shown.replace(/[\s\\\u200B]/gu, '');
        expect(pieces.map(words).join('')).toBe(words(visible(text)));
      }),
    );
  });
});
