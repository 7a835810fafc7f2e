import { beforeAll, describe, expect, it } from 'vitest';
import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import type { CorpusSnapshot } from '../../../src/core/retrieval/snapshot.ts';
import { respelled } from '../../../src/core/retrieval/speller.ts';
import type { Background } from '../../../src/core/text/background.ts';
import { stem } from '../../../src/core/text/stems.ts';
import { memorySnapshot } from '../../stand-ins/memory-snapshot.ts';
import { smallDocument } from '../../stand-ins/small-documents.ts';

const known = new Set(['planet', 'country', 'grow'].map((word) => stem(word, 'en')));
const background: Background = {
  sentences: 1000,
  sentenceFrequency: (term) => (known.has(term) ? 5 : 0),
  capitals: () => ({ upper: 0, lower: 0 }),
};

describe('the speller', () => {
  let snapshot: CorpusSnapshot;
  const terms = (text: string, language: 'en' | 'ru' = 'en') =>
    respelled(analyseQuestion(text, language, background), snapshot).terms.map(({ term }) => term);

  beforeAll(async () => {
    snapshot = await memorySnapshot(
      [smallDocument('one', 'Steppe', ['Kazakhstan plants trees.', 'Kazakhstan and Uzbekistan share glaciers.'])],
      background,
    );
  });

  it('takes a word that nobody knows for the nearest word of the corpus', () => {
    expect(terms('Khazakhstan')).toEqual([stem('kazakhstan', 'en')]);
    expect(terms('glacirs')).toEqual([stem('glaciers', 'en')]);
  });

  it('sees through a slip in the ending of a word', () => {
    expect(terms('plannts')).toEqual([stem('plants', 'en')]);
    expect(terms('plantnig')).toEqual([stem('planting', 'en')]);
  });

  it('leaves words alone that are known in general, are too far off or too short, or are numbers', () => {
    expect(terms('planet')).toEqual([stem('planet', 'en')]);
    expect(terms('zyzzyva')).toEqual([stem('zyzzyva', 'en')]);
    expect(terms('tre 2019')).toEqual(['tre', '#2019']);
  });

  it('leaves other languages alone', () => {
    expect(terms('Казахстон', 'ru')).toEqual([stem('казахстон', 'ru')]);
  });
});
