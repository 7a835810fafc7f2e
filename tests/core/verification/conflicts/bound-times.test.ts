import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const bakery = [
  'The ovens of the bakery burned wood until 1951, oil afterwards.',
  'From 1920 to 1944 the upper floor served as a chapel, and forty loaves a day were given away.',
  'Marta Olsen married the miller in 1911 and left him in 1923.',
  'In spring 12,000 people came, in autumn 48,000.',
  'The school did not admit girls until 1908.',
  'Nobody has lived in the mill since 1970.',
  'In 2019 the shop had 31,000 guests, against 12,000 in 2020, when it was closed from March to July.',
  'Rents rose from 40 crowns in 2021 to 52 crowns in 2022, mainly because costs had risen.',
].join(' ');
const conflictsOf = (claim: string) => judgeClaim(claim, [evidenceOfText(bakery, 'en')], resources).conflicts;

describe('a time that the sentence gives for something else', () => {
  it.each([
    ['what came afterwards is said to have ended then', 'The ovens burned oil until 1951.', 'afterwards'],
    ['a beginning is taken for an end', 'The upper floor was a chapel until 1920.', '1920 to 1944'],
    ['an end is taken for a beginning', 'The upper floor has been a chapel since 1944.', '1920 to 1944'],
    ['the deed of another year', 'Marta Olsen married in 1923.', '1911'],
    ['the number of another season', '48,000 people came in spring.', 'autumn'],
    ['the number of another year', 'The shop had 12,000 guests in 2019.', '2020'],
    ['the amount of another year', 'Rents were 52 crowns in 2021.', '2022'],
  ])('is in conflict: %s', (_what, claim, sourced) => {
    expect(conflictsOf(claim)).toContainEqual(expect.objectContaining({ kind: 'date', sourced }));
  });

  it.each([
    'The ovens burned wood until 1951.',
    'The ovens burned wood before 1951.',
    'After 1951 the ovens burned oil.',
    'The upper floor was a chapel from 1920 on.',
    'The upper floor was a chapel in 1933.',
    'Marta Olsen married in 1911.',
    'Marta Olsen left him in 1923.',
    'Marta Olsen left the miller in 1923.',
    '12,000 people came in spring.',
    'In autumn 48,000 people came.',
    'The school did not admit girls before 1908.',
    'The shop had 12,000 guests in 2020.',
    'Rents were 52 crowns in 2022.',
  ])('is no conflict where it is given for the same: %s', (claim) => {
    expect(conflictsOf(claim).filter(({ kind }) => kind === 'date')).toEqual([]);
  });

  it('tells what was given up from what went on', () => {
    const life = 'Dahl gave up operating in 1924, but she went on teaching until 1933.';
    const of = (claim: string) => judgeClaim(claim, [evidenceOfText(life, 'en')], resources);
    expect(of('Dahl went on operating until 1933.').conflicts.map(({ kind }) => kind)).toEqual(['negation']);
    expect(of('Dahl went on teaching until 1933.').conflicts).toEqual([]);
  });

  it('tells what was denied until then from what was so until then', () => {
    expect(conflictsOf('The school admitted girls until 1908.').map(({ kind }) => kind)).toEqual(['negation']);
    expect(conflictsOf('The school admitted girls from 1908 on.')).toEqual([]);
  });
});
