import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const judged = (claim: string, sentence: string) => judgeClaim(claim, [evidenceOfText(sentence, 'en')], resources);

describe('opposites', () => {
  it.each([
    ['Exports fell in 2014.', 'Exports rose in 2014.'],
    ['Exports fell in 2014.', 'In 2014 exports rose by 5 percent.'],
    ['Under her the old bridges were weak.', 'The old bridges were strong under her.'],
  ])('contradict wherever they stand: %s %s', (claim, sentence) => {
    expect(judged(claim, sentence).kind).toBe('contradicted');
  });

  it.each([
    ['the source denies the opposite', 'Exports fell in 2014.', 'In 2014 exports did not rise.'],
    [
      'the opposite is of something else',
      'Exports fell in 2014.',
      'In 2014, when imports rose, exports were as before.',
    ],
    ['both may be there', 'The shop closed in May.', 'In May the shop opened.'],
    ['the sentence says both', 'Exports fell in 2014.', 'In 2014 exports rose in spring and fell in autumn.'],
  ])('deny nothing where %s', (_why, claim, sentence) => {
    const kinds = judged(claim, sentence).conflicts.map(({ kind }) => kind);
    expect(kinds).not.toContain('antonym');
    expect(kinds).not.toContain('direction');
  });
});
