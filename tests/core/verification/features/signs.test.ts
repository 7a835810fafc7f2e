import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../../src/core/verification/evidence-text.ts';
import { signFeatures } from '../../../../src/core/verification/features/signs.ts';
import { examine } from '../../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };

function signs(claim: string, sentence: string) {
  const examination = examine(claim, [evidenceOfText(sentence, 'en')], resources);
  if (examination === undefined) throw new Error('Nothing to compare.');
  return signFeatures(examination.alignment, examination.comparison);
}

describe('the signs of claim and sentence', () => {
  it.each([
    ['Tar blocks the growth of moss.', 'Tar furthers the growth of moss.'],
    ['Moss is found on tar.', 'Moss is not found on tar.'],
    ['Shade reduces the growth of moss.', 'Shade increases the growth of moss.'],
  ])('differ where one of them turns the other round: %s', (claim, sentence) => {
    expect(signs(claim, sentence)).toEqual({ signsDiffer: 1, turnedOnOneSide: 1, turnedOtherwise: 1 });
  });

  it.each([
    ['Tar blocks the growth of moss.', 'The growth of moss is hindered by tar.'],
    ['Without shade moss grows less.', 'Lack of shade reduces how moss grows.'],
    ['Tar furthers the growth of moss.', 'Tar helps the growth of moss.'],
  ])('agree where both are turned as often: %s', (claim, sentence) => {
    expect(signs(claim, sentence)).toEqual({ signsDiffer: 0, turnedOnOneSide: 0, turnedOtherwise: 0 });
  });

  it('are read beside what the two share and no further', () => {
    const aside = 'Moss grows on tar, as the botanist wrote in the year in which nobody had read her earlier papers.';
    expect(signs('Moss grows on tar.', aside)).toMatchObject({ signsDiffer: 0, turnedOnOneSide: 0 });
  });
});
