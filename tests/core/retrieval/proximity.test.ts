import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageReader } from '../../../src/core/indexing/index-terms.ts';
import { SegmentBuilder } from '../../../src/core/indexing/lexical/segment-builder.ts';
import { SegmentedLexicalIndex } from '../../../src/core/indexing/lexical/segmented-lexical-index.ts';
import { type NeighbouringTerms, neighbouringTerms, proximities } from '../../../src/core/retrieval/proximity.ts';
import type { Language } from '../../../src/core/text/language.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

/** Terms that stand in this many of a hundred passages. */
const lexical = (frequencies: Record<string, number>) => ({
  size: 100,
  documentFrequency: (term: string) => frequencies[term] ?? 0,
});
const pairsOf = (text: string, language: Language = 'en'): NeighbouringTerms[] =>
  neighbouringTerms({ sequence: tokenize(text, language).map(({ term }) => term) }, lexical({}));
const near = (pairs: NeighbouringTerms[], prose: string, language: Language = 'en') =>
  proximities(pairs, [1], indexOf(prose, language))[0] ?? Number.NaN;

function indexOf(prose: string, language: Language): SegmentedLexicalIndex {
  const builder = new SegmentBuilder();
  const place = { id: 1, documentId: 'one', ordinal: 0, start: 0, end: prose.length, line: 1, twin: 1 };
  builder.add(new PassageReader([]).read({ ...place, prose, language, headings: [], sentences: [] }, '').terms);
  return new SegmentedLexicalIndex([]).updated(builder.build(), []);
}

describe('the nearness of a question’s words in a passage', () => {
  it('is 1 where all words that follow one another in the question do so in the passage, and 0 where none are near', () => {
    const pairs = pairsOf('freight railway border');
    expect(near(pairs, 'A freight railway border post.')).toBe(1);
    expect(near(pairs, 'Nothing of it.')).toBe(0);
    expect(near([], 'A freight railway border post.')).toBe(0);
  });

  it('falls with the distance, whichever word comes first, and ends where words are far apart', () => {
    const pairs = pairsOf('freight border');
    const beside = near(pairs, 'border freight');
    const apart = near(pairs, 'border guards stop freight');
    expect(beside).toBe(1);
    expect(apart).toBeLessThan(beside);
    expect(apart).toBeGreaterThan(0);
    expect(near(pairs, `border ${'guards '.repeat(20)} freight`)).toBe(0);
  });

  it('counts a pair of rare words for more than one with a word that is everywhere', () => {
    const pairs = neighbouringTerms({ sequence: ['glacier', 'melt', 'people'] }, lexical({ people: 90 }));
    expect(pairs[0]?.share).toBeGreaterThan(pairs[1]?.share ?? 1);
    expect(pairs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('measures in characters where words are not set apart by spaces', () => {
    const pairs = pairsOf('铁路 货运', 'zh');
    expect(near(pairs, '铁路货运增长', 'zh')).toBe(1);
    expect(near(pairs, '铁路的各种货运', 'zh')).toBeLessThan(1);
    expect(near(pairs, `铁路${'。'.repeat(50)}货运`, 'zh')).toBe(0);
  });

  it('takes the nearest of many places, as comparing every place with every other does', () => {
    const words = fc.array(fc.constantFrom('glacier', 'border', 'steppe'), { maxLength: 40 });
    fc.assert(
      fc.property(words, (text) => {
        const gaps = text.flatMap((first, place) =>
          text.flatMap((second, other) =>
            first === 'glacier' && second === 'border' ? [Math.abs(place - other)] : [],
          ),
        );
        const gap = Math.min(Number.POSITIVE_INFINITY, ...gaps);
        const expected = gap > 8 ? 0 : 1 / Math.sqrt(gap);
        expect(near(pairsOf('glacier border'), text.join(' '))).toBeCloseTo(expected);
      }),
    );
  });
});
