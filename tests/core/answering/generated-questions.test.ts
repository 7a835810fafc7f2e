import { describe, expect, it } from 'vitest';
import { generatedQuestion } from '../../../src/core/answering/generated-questions.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { analysedPassage } from '../../stand-ins/analysed-passages.ts';

function questionOf(text: string) {
  const [sentence] = analysedPassage(text).sentences;
  return sentence === undefined ? undefined : generatedQuestion(sentence);
}

describe('generatedQuestion', () => {
  it.each([
    ['The stone bridge over the river was opened in 1611.', /^When\b/, '#1611'],
    ['The engineer who led the long inquiry was Samuel Brandt.', /^Who\b/, 'brandt'],
    ['The museum keeps its oldest boats in Harwick.', /^Where\b/, 'harwick'],
  ])('asks for what stands last in “%s”', (text, asker, answer) => {
    const question = questionOf(text);
    expect(question?.text).toMatch(asker);
    expect(question?.answer).toContain(answer);
  });

  it('never says its own answer', () => {
    const question = questionOf('The relief fund of the town reached 11,500 pounds within a month.');
    const terms = new Set(tokenize(question?.text ?? '', 'en').map(({ term }) => term));
    expect(question?.answer.some((term) => terms.has(term))).toBe(false);
  });

  it('makes nothing of a sentence that says too little', () => {
    expect(questionOf('It rained.')).toBeUndefined();
  });
});
