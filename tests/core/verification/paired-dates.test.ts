import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const report = [
  'The ferry carried 48,000 passengers in 2019, 21,000 passengers in 2020 and 52,000 passengers in 2023.',
  'Sales of the brewery doubled between 1995 and 2005, from 3.1 million to 6.2 million crowns.',
  'In 1908 the club had 340 members, of whom 90 rowed, and in 1950 it had 12 boats.',
].join(' ');
const judge = (claim: string) => judgeClaim(claim, [evidenceOfText(report, 'en')], resources);

describe('numbers of several times in one sentence', () => {
  it.each([
    ['The ferry carried 21,000 passengers in 2019.', '2020'],
    ['The ferry carried 52,000 passengers in 2020.', '2023'],
    ['Sales of the brewery were 6.2 million crowns in 1995.', '2005'],
  ])('belong each to its own: %s', (claim, rightly) => {
    const { kind, conflicts } = judge(claim);
    expect(kind).not.toBe('supported');
    expect(conflicts).toContainEqual(expect.objectContaining({ kind: 'date', sourced: rightly }));
  });

  it.each([
    'The ferry carried 48,000 passengers in 2019.',
    'The ferry carried 52,000 passengers in 2023.',
    'In 1908 the club had 340 members.',
  ])('are no conflict where they are paired as the source has them: %s', (claim) => {
    expect(judge(claim).conflicts).toEqual([]);
  });

  it('are left alone where the sentence has other numbers than it has times', () => {
    expect(judge('In 1950 the club had 90 boats.').conflicts.filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});
