import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/adapters/readers/decode-text.ts';

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

describe('decodeText', () => {
  it('keeps every character of UTF-8, the byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = `\uFEFF${words}`.replaceAll('\0', '');
        expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ kind: 'text', text });
      }),
    );
  });

  it.each([
    ['little', (unit: number) => [unit & 255, unit >> 8]],
    ['big', (unit: number) => [unit >> 8, unit & 255]],
  ] as const)('reads UTF-16, %s end first, where a mark says so', (_name, encode) => {
    const text = '\uFEFFЖeé🦔';
    const encoded = bytes(...[...text.split('')].flatMap((unit) => encode(unit.charCodeAt(0))));
    expect(decodeText(encoded)).toEqual({ kind: 'text', text });
  });

  it('names the byte that fits no character', () => {
    expect(decodeText(bytes(65, 66, 0xe9, 67))).toEqual({ kind: 'undecodable', encoding: 'UTF-8', offset: 2 });
    expect(decodeText(bytes(65, 0xed, 0xa0, 0x80))).toEqual({ kind: 'undecodable', encoding: 'UTF-8', offset: 1 });
    expect(decodeText(bytes(65, 0xe2, 0x82))).toEqual({ kind: 'undecodable', encoding: 'UTF-8', offset: 1 });
    expect(decodeText(bytes(0xff, 0xfe, 65, 0, 0, 0xd8, 66, 0))).toEqual({
      kind: 'undecodable',
      encoding: 'UTF-16',
      offset: 4,
    });
  });

  it('says where decoding fails exactly when the decoder of the platform fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 32 }), (random) => {
        const decoding = decodeText(random);
        if (decoding.kind === 'undecodable' && decoding.encoding === 'UTF-8') {
          expect(() =>
            new TextDecoder('utf-8', { fatal: true }).decode(random.subarray(0, decoding.offset)),
          ).not.toThrow();
        }
      }),
    );
  });

  it('takes zero bytes and control characters for binary data', () => {
    expect(decodeText(bytes(65, 0, 66)).kind).toBe('binary');
    expect(decodeText(Uint8Array.from({ length: 100 }, (_, index) => index % 8 || 1)).kind).toBe('binary');
  });
});
