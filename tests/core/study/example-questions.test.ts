import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/passages/passage.ts';
import { questionsFrom } from '../../../src/core/study/example-questions.ts';

function passage(sentence: string, headings: readonly string[], language: Passage['language'] = 'en'): Passage {
  const place = { start: 100, end: 100 + sentence.length };
  return {
    ...place,
    id: 1,
    documentId: 'tides',
    ordinal: 0,
    prose: sentence,
    headings,
    line: 1,
    language,
    sentences: [{ ...place, kind: 'sentence' }],
    twin: 1,
  };
}

describe('questionsFrom', () => {
  it('asks what something is that a heading names', () => {
    expect(questionsFrom(passage('Neap tide is the lowest tide of a month.', ['Neap tide']))).toEqual([
      'What is Neap tide?',
    ]);
    expect(questionsFrom(passage('The spring tide is the highest tide.', ['The spring tide']))).toEqual([
      'What is the spring tide?',
    ]);
    expect(questionsFrom(passage('Neap tide is the lowest tide of a month.', ['The moon']))).toEqual([]);
  });

  it('asks when something happened that a sentence dates', () => {
    expect(questionsFrom(passage('The harbour of Lindvik was built in 1874.', []))).toEqual([
      'When was the harbour of Lindvik built?',
    ]);
    expect(questionsFrom(passage('It was built in 1874.', []))).toEqual([]);
  });

  it('makes none in languages whose sentences it cannot turn round', () => {
    expect(questionsFrom(passage('Der Hafen was gebaut in 1874.', [], 'de'))).toEqual([]);
  });
});
