import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const record = [
  'The agency fined the quarry 1.5 million crowns in 2018.',
  'The harbour was opened by Queen Odile in 1931.',
  'The inspectors tested honey and found traces of lead in twelve jars.',
  'The concerts performed outdoors drew large crowds.',
  'The town of Orlen opened its first tram line in 1898.',
].join(' ');
const judge = (claim: string) => judgeClaim(claim, [evidenceOfText(record, 'en')], resources);

describe('who does something and to whom it is done', () => {
  it.each([
    ['the doer has it done to them', 'The agency was fined 1.5 million crowns in 2018.'],
    ['the doer has it done to them, and nothing more is said', 'The inspectors were tested.'],
    ['what it was done to does it', 'The harbour opened Queen Odile in 1931.'],
  ])('is in conflict where %s', (_what, claim) => {
    const { kind, conflicts } = judge(claim);
    expect(kind).not.toBe('supported');
    expect(conflicts).toContainEqual(expect.objectContaining({ kind: 'role' }));
  });

  it.each([
    'The quarry was fined 1.5 million crowns in 2018.',
    'The agency fined the quarry in 2018.',
    'The harbour opened in 1931.',
    'The concerts were performed outdoors.',
    'The first tram line of Orlen was opened in 1898.',
  ])('is no conflict where it is the same: %s', (claim) => {
    expect(judge(claim).conflicts).toEqual([]);
  });
});
