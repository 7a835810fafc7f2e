import { describe, expect, it } from 'vitest';
import { judgeSmallCorpus, smallCorpora } from '../../../scripts/evaluate/small-corpus-claims.ts';
import { servingResources } from '../../../scripts/train/claims/training-rows.ts';

/** Of claims that a text does not support this share may pass, and of claims that it does this share must. */
const mostPassed = 0.06;
const leastSupported = 0.6;

describe('claims about small texts, as members make them', () => {
  const results = smallCorpora.map((name) => judgeSmallCorpus(name, servingResources()));
  const sum = (of: (result: (typeof results)[number]) => number) => results.reduce((total, one) => total + of(one), 0);

  it('seldom pass where they reverse, exchange, recombine or overstate what the text says', () => {
    const passed = results.flatMap((one) => one.passed);
    expect(passed.length / sum((one) => one.unsupported), passed.join('\n')).toBeLessThanOrEqual(mostPassed);
  });

  it('mostly pass where the text says so, in its words or nearly', () => {
    const refused = results.flatMap((one) => one.refused);
    expect(1 - refused.length / sum((one) => one.supported), refused.join('\n')).toBeGreaterThanOrEqual(leastSupported);
  });
});
