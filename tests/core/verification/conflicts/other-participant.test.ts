import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const chronicle = [
  'Her father died when she was nine, and her mother ran the shop alone.',
  'A fire in 1874 destroyed the roof, but the walls were not damaged.',
  'The council was led by Brandt, while the school was led by Moe.',
].join(' ');
const conflictsOf = (claim: string) => judgeClaim(claim, [evidenceOfText(chronicle, 'en')], resources).conflicts;

describe('a deed that the sentence puts down to somebody else', () => {
  it.each(['Her father ran the shop.', 'The fire destroyed the walls.'])('is in conflict: %s', (claim) => {
    expect(conflictsOf(claim)).toContainEqual(expect.objectContaining({ kind: 'role' }));
  });

  it.each([
    'Her mother ran the shop.',
    'The shop was run by her mother.',
    'The fire destroyed the roof.',
    'The roof was destroyed by the fire.',
    'The school was led by Moe.',
  ])('is no conflict where it is the same: %s', (claim) => {
    expect(conflictsOf(claim)).toEqual([]);
  });
});
