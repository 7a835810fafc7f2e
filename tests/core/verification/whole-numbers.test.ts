import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { withWholeNumbers } from '../../../src/core/verification/whole-numbers.ts';

const written = (text: string) =>
  withWholeNumbers(tokenize(text, 'en'))
    .filter(({ kind }) => kind === 'number')
    .map(({ term, start, end }) => [term, text.slice(start, end)]);

describe('withWholeNumbers', () => {
  it.each([
    ['thirty-seven of the members', [['#37', 'thirty-seven']]],
    ['twenty five hens', [['#25', 'twenty five']]],
    ['two hundred thousand bees', [['#200000', 'two hundred thousand']]],
    [
      'from 3.1 million to 6.2 million',
      [
        ['#3100000', '3.1 million'],
        ['#6200000', '6.2 million'],
      ],
    ],
  ])('makes one token of a number in several words: %s', (text, numbers) => {
    expect(written(text)).toEqual(numbers);
  });

  it.each([
    [
      'Of the twenty, five left.',
      [
        ['#20', 'twenty'],
        ['#5', 'five'],
      ],
    ],
    [
      'in 1995 and 20 5 times',
      [
        ['#1995', '1995'],
        ['#20', '20'],
        ['#5', '5'],
      ],
    ],
    ['the twentieth and the seventh', [['#7', 'seventh']]],
  ])('leaves other numbers beside each other as they are: %s', (text, numbers) => {
    expect(written(text)).toEqual(numbers);
  });
});
