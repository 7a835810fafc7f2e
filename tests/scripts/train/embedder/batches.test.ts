import { describe, expect, it } from 'vitest';
import { Batches } from '../../../../scripts/train/embedder/batches.ts';
import { ExampleCollector } from '../../../../scripts/train/embedder/examples.ts';
import type { Library } from '../../../../scripts/train/embedder/library.ts';
import { SeededRandom } from '../../../../scripts/train/seeded-random.ts';

const TERMS = 200;
const random = new SeededRandom(3);
const sentence = () => Array.from({ length: 10 }, () => random.below(TERMS));
const paragraph = () => Array.from({ length: 7 }, sentence);
const chapter = () => ({
  title: [1, 2],
  sections: [{ title: sentence().slice(0, 3), explains: true, paragraphs: Array.from({ length: 6 }, paragraph) }],
  questions: [sentence()],
  objectives: [],
  glossary: [{ term: [5], meaning: [6, 7] }],
});
const library: Library = {
  terms: Array.from({ length: TERMS }, (_, number) => `term${number}`),
  chapters: Array.from({ length: 6 }, chapter),
  facts: [],
  synsets: [],
  pairs: [
    { first: [1, 2, 3], second: [2, 3, 4], source: 'covid-qa' },
    { first: [1, 2, 3], second: [2, 3, 9], source: 'wiki-auto' },
  ],
};
const placeOf = Int32Array.from(library.terms, (_, number) => number);
const examples = new ExampleCollector(placeOf, new Float64Array(TERMS).fill(1 / TERMS)).collect(library);
const mixture = { chapterShare: 0.5, chapter: { sentence: 0.5, heading: 0.3, question: 0.2 }, general: { answer: 1 } };

describe('training examples', () => {
  it('leave out pairs of sources that are not ours to train on', () => {
    expect(examples.general.get('answer')).toEqual([{ query: [1, 2, 3], text: [2, 3, 4] }]);
    expect([...examples.general.keys()]).not.toContain('paraphrase');
  });

  it('cut chapters into passages and match questions with one of their own chapter', () => {
    const [first] = examples.chapters;
    expect(first?.passages.length).toBe(6);
    for (const { text } of first?.byKind.get('question') ?? []) expect(first?.passages).toContain(text);
  });
});

describe('batches', () => {
  it('have the asked size, no empty side, and are the same for the same seed', () => {
    const batch = new Batches(examples, mixture, new SeededRandom(1)).draw(256);
    expect(batch.length).toBe(256);
    expect(batch.every(({ query, text }) => query.length > 0 && text.length > 0)).toBe(true);
    expect(new Batches(examples, mixture, new SeededRandom(1)).draw(256)).toEqual(batch);
  });

  it('name lines about the same passage by the same key', () => {
    const batch = new Batches(examples, mixture, new SeededRandom(1)).draw(256);
    const general = batch.filter(({ key }) => typeof key === 'string');
    expect(general.length).toBe(128);
    expect(new Set(general.map(({ key }) => key)).size).toBe(1);
  });
});
