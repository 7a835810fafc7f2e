import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../src/core/study/quiz/facts.ts';
import { stemOf } from '../../../../src/core/study/quiz/stem.ts';
import { isWorthAsking } from '../../../../src/core/study/quiz/worth-asking.ts';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { sentencesOf } from '../study-passage.ts';

const factsIn = (text: string) =>
  sentencesOf(text).flatMap((sentence) => factsOf(sentence, emptyBackground).map(({ kind, words }) => [kind, words]));

describe('factsOf', () => {
  it('finds years, numbers and names that stand for themselves', () => {
    expect(factsIn('In 1874 the engineer Nils Holm paid 40,000 crowns for granite from Skar.')).toEqual([
      ['year', '1874'],
      ['name', 'Nils Holm'],
      ['number', '40,000'],
      ['name', 'Skar'],
    ]);
  });

  it.each([
    'The match between the two towns ended with a score of 24–10.',
    'The granite came from Skar and Holm and was carried by boat.',
    'The goods went to places such as Lindvik in the autumn.',
    'The work is described in Section 3 of the harbour report.',
    'The keeper found 8,000 of the 16,000 crowns in the tower.',
    'The University of Lindvik was the first in the country.',
    'The French army left the harbour in the summer.',
  ])('asks for nothing that is one of several, a label or half of a name: %s', (text) => {
    expect(factsIn(text)).toEqual([]);
  });
});

describe('isWorthAsking', () => {
  const worth = (text: string, headings: readonly string[] = []) =>
    sentencesOf(text, { headings }).flatMap((sentence) =>
      factsOf(sentence, emptyBackground)
        .filter(isWorthAsking)
        .map((fact) => stemOf(fact)),
    );

  it('asks where the sentence says enough to have one answer', () => {
    expect(
      worth('The first granite from the island of Skar was brought to the harbour of Lindvik in 1874 by barges.'),
    ).toEqual(
      expect.arrayContaining([
        'The first granite from the island of Skar was brought to the harbour of Lindvik in _____ by barges.',
      ]),
    );
  });

  it('asks for the year of what happens once, and not of what may happen every year', () => {
    const yearly = 'In 2014, Lindvik compiled the data on all ships of the northern harbour in nine large tables.';
    expect(worth(yearly).join('\n')).not.toContain('In _____,');
    expect(worth(yearly.replace('In 2014', 'In May 2014')).join('\n')).toContain('In May _____,');
    expect(worth(yearly.replace('compiled the data on', 'sold')).join('\n')).toContain('In _____,');
  });

  it('takes a name for what introduces it: "the Grainger Market" needs no mention before', () => {
    expect(worth('The Skar Market, like most halls in Lindvik, was opened in 1835 by the barge owners.')).not.toEqual(
      [],
    );
    expect(worth('The market, like most halls in Lindvik, was opened in 1835 by the barge owners there.')).toEqual([]);
  });

  it.each([
    'The group left the harbour in 1874 with all of its boats and tools and never returned to Lindvik.',
    'Today the harbour of Lindvik serves forty ships that were built in 1974 on the island.',
    'It was built in 1874.',
  ])('does not where time, place or person hang in the air: %s', (text) => {
    expect(worth(text)).toEqual([]);
  });
});
