import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveSegment } from '../../../../src/core/indexing/lexical/live-segment.ts';
import type { PassageTerms } from '../../../../src/core/indexing/lexical/segment.ts';
import { SegmentBuilder } from '../../../../src/core/indexing/lexical/segment-builder.ts';
import { segmentFromBytes, segmentToBytes } from '../../../../src/core/indexing/lexical/segment-bytes.ts';
import { SegmentedLexicalIndex } from '../../../../src/core/indexing/lexical/segmented-lexical-index.ts';
import type { LexicalHit, WeightedTerm } from '../../../../src/core/indexing/lexical-index.port.ts';
import { naiveBm25 } from './naive-bm25.ts';

// Few letters make common terms, so that scores tie, lists grow long and pruning has something to prune.
const term = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
  { weight: 1, arbitrary: fc.constantFrom('ё', '中', 'rare', 'rarer', 'z') },
);
const fields = fc.record({
  text: fc.array(term, { maxLength: 40 }),
  headings: fc.array(term, { maxLength: 2 }),
  title: fc.array(term, { maxLength: 2 }),
  places: fc.option(fc.array(fc.constantFrom(0, 1, 7, 900, 65_535), { minLength: 40, maxLength: 40 }).map(ascending), {
    nil: undefined,
  }),
  documentId: fc.constantFrom('one', 'two', 'three'),
  language: fc.constantFrom('en' as const, 'ru' as const),
});
const query = fc.array(fc.record({ term, weight: fc.constantFrom(0.35, 1, 2) }), { maxLength: 6 });
const batch = fc.record({
  passages: fc.array(fields, { maxLength: 30 }),
  /** Shares of the ids given out so far. */
  removed: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
  /** Whether passages that are removed come back otherwise, as those do that are read again. */
  returning: fc.boolean(),
  reloaded: fc.boolean(),
});

function ascending(places: readonly number[]): number[] {
  return places.toSorted((a, b) => a - b);
}

function segmentOf(passages: readonly PassageTerms[]) {
  const builder = new SegmentBuilder();
  for (const passage of passages) builder.add(passage);
  return builder.build();
}

function reloaded(index: SegmentedLexicalIndex): SegmentedLexicalIndex {
  return new SegmentedLexicalIndex(
    index.segments.map(({ segment, removed }) => new LiveSegment(segmentFromBytes(segmentToBytes(segment)), removed)),
  );
}

/** The first 31 places of a term whose words are two half words apart, or stand where the passage says. */
function placesIn({ text, places }: PassageTerms, word: string): number[] {
  return text
    .map((term, index) => (term === word ? (places?.[index] ?? 2 * index) : -1))
    .filter((place) => place >= 0)
    .slice(0, 31)
    .filter((place) => place < 65_535);
}

function expectEqual(found: readonly LexicalHit[], expected: readonly LexicalHit[]): void {
  expect(found.map(({ score }) => score.toFixed(9))).toEqual(expected.map(({ score }) => score.toFixed(9)));
  // Where two scores differ in the last digit only, either order is right.
  const rounded = (hits: readonly LexicalHit[]) =>
    hits.map(({ passageId, score }) => `${score.toFixed(9)} ${passageId}`).sort();
  if (new Set(expected.map(({ score }) => score.toFixed(9))).size === expected.length) {
    expect(rounded(found)).toEqual(rounded(expected));
  }
}

describe('the lexical index', () => {
  it('scores as plain BM25 does, whatever was added, removed, merged, saved and loaded before', () => {
    fc.assert(
      fc.property(
        fc.array(batch, { minLength: 1, maxLength: 6 }),
        query,
        fc.integer({ min: 1, max: 25 }),
        (batches, terms: WeightedTerm[], limit) => {
          let index = new SegmentedLexicalIndex([]);
          let alive: PassageTerms[] = [];
          let nextId = 1;
          for (const { passages, removed, returning, reloaded: again } of batches) {
            const removedIds = removed.map((share) => Math.floor(share * nextId));
            const back = alive
              .filter(({ passageId }) => returning && removedIds.includes(passageId))
              .map((passage) => ({ ...passage, text: passage.text.toReversed(), title: ['back'] }));
            const fresh = passages.map((passage, offset) => ({ ...passage, passageId: nextId + offset }));
            const added = [...back, ...fresh].sort((a, b) => a.passageId - b.passageId);
            nextId += fresh.length;
            alive = [...alive.filter(({ passageId }) => !removedIds.includes(passageId)), ...added];
            alive.sort((a, b) => a.passageId - b.passageId);
            index = index.updated(segmentOf(added), removedIds);
            if (again) index = reloaded(index);
          }
          expect(index.size).toBe(alive.length);
          expectEqual(index.search(terms, limit), naiveBm25(alive, terms, limit));
          const ids = alive.map(({ passageId }) => passageId);
          const all = new Map(naiveBm25(alive, terms, alive.length).map((hit) => [hit.passageId, hit.score]));
          expect(index.scores(terms, ids).map((score) => score.toFixed(9))).toEqual(
            ids.map((id) => (all.get(id) ?? 0).toFixed(9)),
          );
          for (const { term: one } of terms) {
            expect(index.documentFrequency(one)).toBe(alive.filter(({ text }) => text.includes(one)).length);
          }
          const words = terms.map(({ term: one }) => one);
          expect(index.places(words, ids).map((lists) => lists.map((list) => [...Array.from(list)]))).toEqual(
            alive.map((passage) => words.map((word) => placesIn(passage, word))),
          );
          const ceiling = index.ceiling(terms);
          for (const score of all.values()) expect(score).toBeLessThanOrEqual(ceiling);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('loses nothing where long lists of common terms are cut short', () => {
    const random = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;
    const many = Array.from({ length: 12_000 }, (_, index): PassageTerms => {
      const text = ['a', 'b', 'c', 'd', 'e', 'f'].filter((_, place) => random(index * 7 + place) < 0.9);
      if (random(index * 11) < 0.004) text.push('rare');
      if (random(index * 13) < 0.02) text.push('seldom');
      const padding = Array.from({ length: index % 17 }, () => 'x');
      return { ...passage(index + 1, 'x'), text: [...text, ...padding] };
    });
    // Bounds are made with the first segment's lengths; the second makes passages longer, the removals rarer.
    const late = Array.from({ length: 600 }, (_, index) => ({
      ...passage(20_000 + index, 'b c seldom'),
      text: ['b', 'c', 'seldom', ...Array.from({ length: index % 40 === 0 ? 2000 : 30 }, () => 'y')],
    }));
    const removed = many.filter((_, index) => index % 9 === 0).map(({ passageId }) => passageId);
    const index = new SegmentedLexicalIndex([]).updated(segmentOf(many), []).updated(segmentOf(late), removed);
    expect(index.segments.length).toBe(2);
    const alive = [...many.filter((_, place) => place % 9 !== 0), ...late];
    for (const words of ['rare seldom a b c d e f', 'rare a b c d e f', 'seldom rare', 'a b']) {
      const terms = words.split(' ').map((term) => ({ term, weight: 1 }));
      expectEqual(index.search(terms, 20), naiveBm25(alive, terms, 20));
    }
  });

  const passage = (passageId: number, text: string, documentId = 'one'): PassageTerms => ({
    passageId,
    documentId,
    language: 'en',
    text: text.split(' '),
    headings: [],
    title: [],
  });
  const small = new SegmentedLexicalIndex([]).updated(
    segmentOf([
      passage(1, 'rail freight rail'),
      passage(2, 'rail port', 'two'),
      passage(7, 'railway port harbour', 'two'),
    ]),
    [],
  );

  it('finds only what a filter lets through', () => {
    const filter = small.filterByDocuments(['two']);
    expect(small.search([{ term: 'rail', weight: 1 }], 5, filter).map(({ passageId }) => passageId)).toEqual([2]);
  });

  it('completes a prefix, commonest term first', () => {
    expect(small.termsWithPrefix('rail', 5)).toEqual(['rail', 'railway']);
    expect(small.termsWithPrefix('x', 5)).toEqual([]);
  });

  it('names the terms that many passages share', () => {
    expect(small.termsIn(2)).toEqual(['port', 'rail']);
  });

  it('keeps few segments while it grows by single passages', () => {
    let index = new SegmentedLexicalIndex([]);
    for (let id = 1; id <= 300; id += 1) index = index.updated(segmentOf([passage(id, `word number${id}`)]), []);
    expect(index.size).toBe(300);
    expect(index.segments.length).toBeLessThanOrEqual(6);
  });
});
