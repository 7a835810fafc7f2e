import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const conflictsOf = (claim: string, sentence: string) =>
  judgeClaim(claim, [evidenceOfText(sentence, 'en')], resources).conflicts.map(({ kind }) => kind);

describe('names', () => {
  it.each([
    [
      'Greta Lindqvist was ranked best keeper of the league.',
      'In 1999 the Nordic Handball Union ranked Lindqvist as the best keeper of the league.',
    ],
    [
      'Chris Dahl died in May 2013.',
      'Christopher Scott Dahl (1974 – May 2013) was a veteran of the Royal Danish Navy.',
    ],
  ])('are no conflict where the sentence has the same name, only shorter or longer: %s', (claim, sentence) => {
    expect(conflictsOf(claim, sentence)).not.toContain('name');
  });

  it('are a conflict where somebody else of that family did it', () => {
    const conflicts = conflictsOf('In 1999 it was won by Greta Lindqvist.', 'In 1999 it was won by Sara Lindqvist.');
    expect(conflicts).toContain('name');
  });
});
