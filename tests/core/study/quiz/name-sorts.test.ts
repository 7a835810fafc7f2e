import { describe, expect, it } from 'vitest';
import { distractorsFor } from '../../../../src/core/study/quiz/distractors.ts';
import { factsOf } from '../../../../src/core/study/quiz/facts.ts';
import { nameSorts } from '../../../../src/core/study/quiz/name-sorts.ts';
import { type Background, emptyBackground } from '../../../../src/core/text/background.ts';
import { noWordVectors } from '../../../stand-ins/no-word-vectors.ts';
import { sentencesOf } from '../study-passage.ts';

const common = new Set(['university', 'war', 'college', 'national']);
/** Knows a few words as common nouns. */
const background: Background = {
  ...emptyBackground,
  capitals: (lower) => (common.has(lower) ? { upper: 1, lower: 9 } : { upper: 9, lower: 0 }),
};
const passages = [
  'The engineer Mara Vell drew the plans of the harbour. Mara Vell died in the old town of Lindvik in 1931.',
  'The poet Otto Brandt wrote of the sea. Otto Brandt, who never learned to swim, lived near Skar for years.',
  'Barges sailed from the city of Lindvik to Skar. Nobody in Lindvik had seen granite, and nobody in Skar either.',
  'Trade with the city of Tarn grew. People in Tarn and near Tarn built a second harbour at Skar.',
  'The University of Holm teaches shipping. The Brandt College opened in 1950, and the Tarn University in 1960.',
];
const sentences = passages.flatMap((text, at) => sentencesOf(text, { id: at + 1 }));
const sorts = nameSorts(sentences, background, noWordVectors);

describe('what names are the names of', () => {
  it('is told by the company that they keep', () => {
    expect(sorts.sortOf('Mara Vell')).toBe('person');
    expect(sorts.sortOf('Otto Brandt')).toBe('person');
    expect(sorts.sortOf('Lindvik')).toBe('place');
    expect(sorts.sortOf('Tarn')).toBe('place');
  });

  it('is told by the common noun that they end in, or have before “of”', () => {
    expect(sorts.headOf('Tarn University')).toBe('university');
    expect(sorts.headOf('University of Holm')).toBe('university');
    expect(sorts.headOf('War II')).toBeUndefined();
    expect(sorts.headOf('World War II')).toBe('war');
    expect(sorts.sortOf('Tarn University')).toBeUndefined();
  });

  it('is not known where nothing, or too little, is said of them', () => {
    expect(sorts.sortOf('Nobody Knows')).toBeUndefined();
    expect(sorts.sortOf('Brandt National')).toBeUndefined();
  });

  it('decides what stands beside a key: people beside a person, and no place of which nothing more is known', () => {
    const pool = sentences.flatMap((sentence) => factsOf(sentence, background));
    const besides = (words: string) => {
      const fact = pool.find((one) => one.words === words);
      if (fact === undefined) throw new Error(`There is no fact ${words}.`);
      return distractorsFor(fact, pool, noWordVectors, sorts).map((other) => other.words);
    };
    expect(besides('Mara Vell')).toEqual(['Otto Brandt']);
    expect(besides('Tarn')).toEqual([]);
  });
});
