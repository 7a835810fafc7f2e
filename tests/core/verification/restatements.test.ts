import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../src/core/verification/judge-claim.ts';

const strict = { background: emptyBackground, acronyms: [], similarity: () => 0, isStrict: true };
const page = [
  'Signe Dahl was born in Orlen on 9 October 1861.',
  'She therefore trained as a midwife, and from 1883 she attended lectures in Velden.',
  'Her notes were printed in 1896.',
  'She closed the clinic in Gera and kept the one in Orlen open.',
  'In several towns the number of births has fallen since 2006, while in Gera it has risen.',
  'Arvid Moe, a banker from Velden, paid for the school.',
  'The present head, Tiril Aas, was appointed in 2014.',
  'It rains in the hills.',
  'The council hopes that the school grows and that the clinic moves to Velden.',
  'If the grant is refused, the school closes and the clinic moves.',
].join(' ');
const kindOf = (claim: string) => judgeClaim(claim, [evidenceOfText(page, 'en')], strict).kind;

describe('a sentence that makes several statements', () => {
  it.each([
    ['a pronoun for a name', 'Dahl closed the clinic in Gera.'],
    ['a pronoun for the later half of a name', 'Dahl trained as a midwife.'],
    ['a clause with its own time', 'From 1883 Dahl attended lectures in Velden.'],
    ['a possessive for a name', "Dahl's notes were printed in 1896."],
    ['the subject of another clause', 'In Gera the number of births has risen.'],
    ['a description beside a name', 'Arvid Moe was a banker from Velden.'],
    ['a name beside a description', 'Tiril Aas is the present head.'],
    ['a date less exact', 'Signe Dahl was born in Orlen in 1861.'],
    ['a month without its day', 'Signe Dahl was born in Orlen in October 1861.'],
  ])('says each outright: %s', (_what, claim) => {
    expect(kindOf(claim)).toBe('supported');
  });

  it.each([
    ['hoped for', 'The clinic moves to Velden.'],
    ['bound to a condition', 'The clinic moves.'],
    ['said of somebody whose name only begins the phrase', 'Dahl were printed in 1896.'],
    ['said of another clause', 'In several towns the number of births has risen.'],
    ['of an it that stands for nothing', 'Tiril Aas rains in the hills.'],
    ['of another date', 'Signe Dahl was born in Orlen on 8 October 1861.'],
    ['of another person', 'Arvid Moe closed the clinic in Gera.'],
  ])('does not say what is %s', (_what, claim) => {
    expect(kindOf(claim)).not.toBe('supported');
  });
});
