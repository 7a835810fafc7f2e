import { describe, expect, it } from 'vitest';
import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeStatement } from '../../../src/core/verification/judge-statement.ts';

const resources = { background: readEnglishBackground(), acronyms: [], similarity: () => 0 };
const text = [
  'Otto Tellmann founded the piano workshop in Gera in 1871.',
  'His daughter Clara took over the firm in 1904 and ran it for thirty-one years.',
  'Max Reger praised its bass, but criticised its treble.',
  'Orlen buys its electricity from Brask.',
  'Holm plans to extend the line to the airport by 2030 if the region agrees.',
  'Two of the nine judges dissented.',
  'The bank had been the larger of the two until 1925.',
  'The price of honey rose from 4 to 7 euros between 2010 and 2020.',
].join(' ');

function judge(claim: string) {
  return judgeStatement(claim, [evidenceOfText(text, 'en')], resources);
}

describe('judgeStatement', () => {
  it('supports a sentence whose statements all hold, resting on all that they rest on', () => {
    const verdict = judge('Otto Tellmann founded the piano workshop in 1871, and Max Reger praised its bass.');
    expect(verdict.kind).toBe('supported');
    expect(verdict.spans.map(({ start }) => text.slice(start, start + 4))).toEqual(
      expect.arrayContaining(['Otto', 'Max ']),
    );
  });

  it('refuses a sentence one of whose statements does not hold, and names that one', () => {
    const verdict = judge('Otto Tellmann founded the piano workshop in 1871, and Max Reger bought eleven pianos.');
    expect(verdict.kind).toBe('not-in-sources');
    expect(verdict.why).toContain('Max Reger bought eleven pianos');
  });

  it('takes a pronoun for what the sentence before speaks of', () => {
    expect(judge('Otto Tellmann founded the piano workshop in Gera. He founded the workshop in 1871.').kind).toBe(
      'supported',
    );
  });

  it.each([
    ['who buys and who sells', 'Brask buys its electricity from Orlen.'],
    ['what is only intended', 'Holm has extended the line to the airport.'],
    ['a part that the sentence sets against the other', 'Max Reger praised its treble.'],
    ['the whole for a part of it', 'Nine judges dissented.'],
    ['what was for what is', 'The bank is the larger of the two.'],
    ['the ends of a change', 'The price of honey rose from 7 to 4 euros between 2010 and 2020.'],
  ])('does not take %s for supported', (_, claim) => {
    expect(judge(claim).kind).not.toBe('supported');
  });

  it.each([
    'The price of honey went up between 2010 and 2020.',
    'In 1871 Otto Tellmann founded the piano workshop in Gera.',
    'Orlen buys electricity from Brask.',
    'Max Reger criticised its treble.',
  ])('supports %j', (claim) => {
    expect(judge(claim).kind).toBe('supported');
  });

  it.each([
    ['nothing', ''],
    ['blanks', '  \n '],
    ['a control character', '\u0000'],
    ['marks alone', '?!… —'],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand letters in words', 'the honey bee '.repeat(715)],
    ['an unknown language', 'Mae llawer o wenyn yng Nghymru.'],
  ])('has a clear answer to %s', (_, claim) => {
    const verdict = judge(claim);
    expect(verdict.kind).toBe('not-in-sources');
    expect(verdict.why).not.toBe('');
    expect(verdict.score).toBeGreaterThanOrEqual(0);
  });
});
