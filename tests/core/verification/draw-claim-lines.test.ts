import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../src/core/verification/judge-claim.ts';
import { shippedClaimModels } from '../../../src/core/verification/score-claim.ts';
import { drawClaimLines } from '../../../src/core/verification/tampering/draw-claim-lines.ts';

const resources = { background: readEnglishBackground(), acronyms: [], similarity: () => 0 };
const paragraphs = readFileSync(new URL('../../fixtures/claims/tramway.txt', import.meta.url), 'utf8').split('\n');
const evidence = paragraphs.filter((line) => line !== '').map((line) => evidenceOfText(line, 'en'));
const { supportedFrom, untouchedFrom } = shippedClaimModels.calibration;

describe('drawClaimLines', () => {
  it('leaves the shipped lines where the corpus is too small', () => {
    expect(drawClaimLines(evidence.slice(0, 2), resources)).toEqual({
      cases: 0,
      lines: { supportedFrom, untouchedFrom },
    });
  });

  it('never draws lower than shipped, and the same lines for the same corpus', () => {
    const drawn = drawClaimLines(evidence, resources);
    expect(drawn.cases).toBeGreaterThan(40);
    expect(drawn.lines.supportedFrom).toBeGreaterThanOrEqual(supportedFrom);
    expect(drawn.lines.untouchedFrom).toBeGreaterThanOrEqual(untouchedFrom);
    expect(drawClaimLines(evidence, resources)).toEqual(drawn);
  });

  it('judges by the lines that it is given', () => {
    const claim = 'The line ran for 4.2 kilometres from the station.';
    const kinds = [0, 1].map((from) => {
      const lines = { supportedFrom: from, untouchedFrom: from };
      return judgeClaim(claim, evidence, { ...resources, lines }).kind;
    });
    expect(kinds).toEqual(['supported', 'not-in-sources']);
  });
});
