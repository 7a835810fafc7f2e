import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const record = [
  'The house is closed in January.',
  'The meeting approved the accounts.',
  'The inspectors tested honey and found traces of lead in twelve jars.',
  'In most towns, the council may refuse a permit.',
  'The quarry was fined in 2018.',
].join(' ');
const judge = (claim: string, isStrict = false) =>
  judgeClaim(claim, [evidenceOfText(record, 'en')], { ...resources, isStrict });

describe('the same deed in another form', () => {
  it.each(['The house closes in January.', 'The house closes.'])(
    'says of a state what brings it about: %s',
    (claim) => {
      expect(judge(claim, true).kind).toBe('supported');
    },
  );

  it.each(['The accounts were approved.', 'Traces of lead were found in twelve jars.'])(
    'is said by a passive that names nobody: %s',
    (claim) => {
      expect(judge(claim)).toMatchObject({ kind: 'supported', conflicts: [] });
    },
  );

  it.each([
    ['has it done to another', 'The meeting was approved.'],
    ['takes what was done to one thing for another', 'Honey was found in twelve jars.'],
    ['leaves out that it only may be', 'The council refuses a permit.'],
    ['adds a doer', 'The council fined the quarry in 2018.'],
  ])('is not said outright by a claim that %s', (_what, claim) => {
    expect(judge(claim, true).kind).not.toBe('supported');
  });
});
