import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const chronicle = [
  'Because she had criticised the board in public, Signe was dismissed in 1902.',
  'The tax was lifted in 1825, and the trade collapsed within a decade.',
  'The bridge was closed after the flood had damaged two piers.',
].join(' ');
const conflictsOf = (claim: string) => judgeClaim(claim, [evidenceOfText(chronicle, 'en')], resources).conflicts;

describe('what came first and what came of it', () => {
  it.each([
    'Signe criticised the board because she had been dismissed.',
    'The trade collapsed, so the tax was lifted.',
    'The tax was lifted after the trade collapsed.',
    'The bridge was closed before the flood had damaged two piers.',
    'The flood had damaged two piers after the bridge was closed.',
  ])('is in conflict where it is exchanged: %s', (claim) => {
    expect(conflictsOf(claim)).toContainEqual(expect.objectContaining({ kind: 'role' }));
  });

  it.each([
    'Signe was dismissed because she had criticised the board.',
    'The tax was lifted, so the trade collapsed.',
    'The trade collapsed after the tax was lifted.',
    'After the flood had damaged two piers, the bridge was closed.',
    'The tax was lifted before the trade collapsed.',
  ])('is no conflict in the order of the source: %s', (claim) => {
    expect(conflictsOf(claim)).toEqual([]);
  });
});
