import { describe, expect, it } from 'vitest';
import { acceptsAnswer } from '../../../../src/core/study/quiz/accept-answer.ts';

describe('acceptsAnswer', () => {
  it.each([
    ['1874', '1874'],
    ['in 40 000', '40,000'],
    ['five million', '5 million'],
    ['the Harper Family', 'Harper family'],
    ['Nazarbaev', 'Nursultan Nazarbayev'],
    ['ole brandt.', 'Ole Brandt'],
  ])('takes %j for %j', (given, key) => {
    expect(acceptsAnswer(given, key, 'en')).toBe(true);
  });

  it.each([
    ['1875', '1874'],
    ['1874 or 1875', '1874'],
    ['', '1874'],
    ['Nursultan', 'Nursultan Nazarbayev'],
    ['Rome', 'Roma'],
    ['40', '40,000'],
  ])('does not take %j for %j', (given, key) => {
    expect(acceptsAnswer(given, key, 'en')).toBe(false);
  });
});
