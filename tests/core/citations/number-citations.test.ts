import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCitations } from '../../../src/core/citations/number-citations.ts';
import type { QuotedSources } from '../../../src/core/citations/quotation.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';

const text = 'One falls. Two rises. Three stays. Four goes on and on.';
const passage = (id: number, start: number, end: number, twin = id): Passage => ({
  id,
  documentId: 'notes',
  ordinal: id,
  start,
  end,
  prose: text.slice(start, end),
  headings: [],
  line: 1,
  language: 'en',
  sentences: [],
  twin,
});
const sources: QuotedSources = {
  passages: new Map([
    [1, passage(1, 0, 21)],
    [2, passage(2, 22, 34)],
    [3, passage(3, 35, 55, 2)],
  ]),
  documents: new Map([['notes', { id: 'notes', title: 'Notes', metadata: {}, hash: '' }]]),
  texts: new Map([['notes', { text, prose: text }]]),
};
const span = (passageId: number, start: number, end: number) => ({ passageId, documentId: 'notes', start, end });

describe('numberCitations', () => {
  it('gives one passage one number and quotes from its first to its last cited sentence', () => {
    const numbered = numberCitations(
      [
        { text: 'Two rises.', spans: [span(1, 11, 21)] },
        { text: 'One falls.', spans: [span(1, 0, 10)] },
      ],
      sources,
    );
    expect(numbered?.claims.map(({ citations }) => citations)).toEqual([[1], [1]]);
    expect(numbered?.citations.map(({ quote }) => quote)).toEqual(['One falls. Two rises.']);
  });

  it('lets twins share a number', () => {
    const numbered = numberCitations([{ text: 'Three stays.', spans: [span(2, 22, 34), span(3, 35, 55)] }], sources);
    expect(numbered?.citations).toHaveLength(1);
  });

  it('leaves out claims whose passage is gone, and says so where none is left', () => {
    const gone = { text: 'Nobody knows.', spans: [span(9, 0, 4)] as const };
    expect(numberCitations([gone], sources)).toBeUndefined();
    expect(numberCitations([gone, { text: 'One falls.', spans: [span(1, 0, 10)] }], sources)?.claims).toHaveLength(1);
  });

  it('numbers from 1 in order of first use without gaps, and every quotation is verbatim', () => {
    const spans = fc.constantFrom(span(1, 0, 10), span(1, 11, 21), span(2, 22, 34), span(3, 35, 55), span(9, 0, 4));
    fc.assert(
      fc.property(fc.array(fc.tuple(spans, spans), { minLength: 1, maxLength: 6 }), (pairs) => {
        const numbered = numberCitations(
          pairs.map(([one, other]) => ({ text: 'x', spans: [one, other] })),
          sources,
        );
        if (numbered === undefined) return;
        expect(numbered.citations.map(({ number }) => number)).toEqual(numbered.citations.map((_, index) => index + 1));
        const used = numbered.claims.flatMap(({ citations }) => citations);
        expect([...new Set(used)]).toEqual(numbered.citations.map(({ number }) => number));
        for (const { quote, start, end } of numbered.citations) expect(text.slice(start, end)).toBe(quote);
      }),
    );
  });
});
