import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContent, tokenize } from '../../../src/core/text/tokenize.ts';

const terms = (text: string) => tokenize(text, 'en').map((token) => token.term);
const valued = (text: string) => tokenize(text, 'en').flatMap((token) => token.value ?? []);

describe('tokenize', () => {
  it('gives forms of one word one term', () => {
    expect(terms('built')).toEqual(terms('building'));
    expect(terms('children')).toEqual(terms('child'));
    expect(terms('railways')).toEqual(terms('Railway'));
  });

  it('reads numbers however they are written', () => {
    expect(valued('1,200')).toEqual([1200]);
    expect(valued('5.2 %')).toEqual([5.2]);
    expect(valued('3,5')).toEqual([3.5]);
    expect(valued('22nd')).toEqual([22]);
    expect(valued('twelve')).toEqual([12]);
    expect(valued('twenty-five')[0]).toBe(25);
    expect(valued('5 million')).toEqual([5_000_000]);
    expect(valued('two hundred thousand')).toEqual([200_000]);
    expect(valued('3bn')).toEqual([3_000_000_000]);
    expect(valued('6½')).toEqual([6.5]);
    expect(terms('five million')[0]).toBe(terms('5,000,000')[0]);
  });

  it('keeps a decade apart from its first year', () => {
    expect(terms('1990s')).not.toEqual(terms('1990'));
  });

  it('spells out a contracted negation and drops possessives', () => {
    expect(tokenize("China's loans don't grow", 'en').map((token) => token.lower)).toEqual([
      'china',
      'loans',
      'do',
      'not',
      'grow',
    ]);
  });

  it('takes U.S. and US as one word and as content', () => {
    const [dotted] = tokenize('U.S. trade', 'en');
    const [plain] = tokenize('US trade', 'en');
    expect(dotted?.term).toBe(plain?.term);
    expect(plain && isContent(plain, 'en')).toBe(true);
    expect(isContent(tokenize('told us', 'en')[1] ?? fail(), 'en')).toBe(false);
  });

  it('splits Chinese into words and stems Russian', () => {
    expect(tokenize('哈萨克斯坦的铁路', 'zh').length).toBeGreaterThan(1);
    expect(tokenize('железные дороги', 'ru').map((token) => token.term)).toEqual(
      tokenize('железной дороги', 'ru').map((token) => token.term),
    );
  });

  it('gives tokens in order whose offsets cut their surface from the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text, 'en')) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          end = token.end;
        }
      }),
    );
  });
});

function fail(): never {
  throw new Error('expected a token');
}

describe('tokens of mixed scripts', () => {
  it('part where Latin letters meet Han characters, with or without a space', () => {
    expect(tokenize('NASUWT是什么？', 'zh').map(({ surface }) => surface)).toEqual(['NASUWT', '是', '什么', '？']);
    expect(tokenize('用LOR的想法', 'zh').map(({ surface }) => surface)).toEqual(['用', 'LOR', '的', '想法']);
  });
});
