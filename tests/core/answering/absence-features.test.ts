import { describe, expect, it } from 'vitest';
import { absenceFeatures } from '../../../src/core/answering/absence-features.ts';
import type { RankedSentence } from '../../../src/core/answering/rank-sentences.ts';
import { analysedPassage, resources, weighed } from '../../stand-ins/analysed-passages.ts';

function absence(question: string, texts: readonly string[], known = resources): Record<string, number> {
  const ranked = texts.map(analysedOf).flatMap((passage): RankedSentence[] => {
    const [sentence] = passage.sentences;
    if (sentence === undefined) return [];
    return [{ passage, index: 0, sentence, rank: 0, cosine: 0, features: {}, utility: 0, score: 0 }];
  });
  return absenceFeatures(weighed(question), ranked, known);
}

const analysedOf = (text: string) => analysedPassage(text);

describe('absenceFeatures', () => {
  const question = 'How many goals did Okafor score in 2015?';

  it('counts names and numbers that no passage has', () => {
    const { namesNowhere, numbersNowhere } = absence(question, ['The club lost.', 'It rained.']);
    expect([namesNowhere, numbersNowhere]).toEqual([1, 1]);
  });

  it('lets another passage give the year', () => {
    const { namesNowhere, numbersNowhere } = absence(question, [
      'Okafor scored 9 goals.',
      'The season of 2015 was wet.',
    ]);
    expect([namesNowhere, numbersNowhere]).toEqual([0, 0]);
  });

  it('tells words that nobody writes from words that are only not here', () => {
    const empty = { ...resources, documentFrequency: () => 0 };
    expect(absence('What does the pump gaurentee?', ['The pump is green.'], empty).strangeShare).toBeGreaterThan(0.3);
    expect(absence('What does the pump guarantee?', ['The pump is green.'], empty).strangeShare).toBe(0);
  });
});
