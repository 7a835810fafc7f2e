import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPiece, piecePattern } from '../../../src/core/text/pieces.ts';

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let piece = nextPiece(text, 0); piece !== undefined; piece = nextPiece(text, piece.end))
    pieces.push(`${piece.start} ${text.slice(piece.start, piece.end)}`);
  return pieces;
}

const byPattern = (text: string) => [...text.matchAll(piecePattern)].map((match) => `${match.index} ${match[0]}`);

/** What decides where a piece ends: letters and marks of several scripts, digits, blanks of every width, halves of pairs. */
const telling = fc.constantFrom(
  ...[
    'a',
    'Z',
    'n',
    's',
    "'",
    '’',
    '.',
    ',',
    '-',
    '5',
    '%',
    '½',
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u202f',
    '\u2028',
    '\u0000',
    '\u007f',
  ],
  ...['é', 'e\u0301', '\u0301', 'ж', '铁', 'の', 'ー', 'ไ', 'ا', 'Ⅷ', '１', '²', '🙂', '𝒜', '𠮷', '\ud83d', '\ude42'],
);

describe('pieces of a text', () => {
  it('are those that the pattern finds, whether it is asked or not', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 40 }), (characters) => {
        const text = characters.join('');
        expect(piecesOf(text)).toEqual(byPattern(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('are those of the pattern in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(piecesOf(text)).toEqual(byPattern(text));
      }),
    );
  });

  it('are plain only where they are words of the letters a to z', () => {
    const plain = (text: string) => nextPiece(text, 0)?.isPlain;
    expect(plain('Railway.')).toBe(true);
    expect(plain("isn't")).toBe(false);
    expect(plain('café')).toBe(false);
    expect(plain('U.S.')).toBe(false);
    expect(plain('1990')).toBe(false);
    expect(plain(' ')).toBeUndefined();
  });
});
