import { describe, expect, it } from 'vitest';
import { emptyBackground } from '../../../src/core/text/background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeClaim } from '../../../src/core/verification/judge-claim.ts';

const resources = { background: emptyBackground, acronyms: [], similarity: () => 0 };
const harbour = [
  'The port of Larnmouth was opened on 14 May 1931 by Queen Odile.',
  'It has twelve berths and employs 4,200 people.',
  'Larnmouth does not accept tankers, although Velden may accept them from next year.',
  'In 2004 the town of Velden lent 30 million crowns to Larnmouth.',
].join(' ');

function judge(claim: string, evidence = harbour) {
  return judgeClaim(claim, [evidenceOfText(evidence, 'en')], resources);
}

describe('judgeClaim', () => {
  it('supports what a sentence says word for word', () => {
    expect(judge('The port of Larnmouth was opened on 14 May 1931 by Queen Odile.').kind).toBe('supported');
  });

  it('supports a sentence with a clause left out', () => {
    expect(judge('The port of Larnmouth was opened on 14 May 1931.').kind).toBe('supported');
  });

  it.each([
    ['says word for word', 'It has twelve berths and employs 4,200 people.', 'supported'],
    ['says in other words', 'Queen Odile opened the port of Larnmouth in May 1931.', 'not-in-sources'],
    ['denies', 'It has twelve berths and employs 5,200 people.', 'contradicted'],
  ])('judges strictly on request: what a sentence %s is %s', (_what, claim, kind) => {
    const strict = { ...resources, isStrict: true };
    expect(judgeClaim(claim, [evidenceOfText(harbour, 'en')], strict).kind).toBe(kind);
  });

  it('supports what a sentence says in other words unless told to be strict', () => {
    expect(judge('Queen Odile opened the port of Larnmouth in May 1931.').kind).toBe('supported');
  });

  it('points at the sentence it rests on', () => {
    const verdict = judge('It has twelve berths.');
    const span = verdict.spans[0];
    expect(harbour.slice(span?.start, span?.end)).toBe('It has twelve berths and employs 4,200 people.');
  });

  it.each([
    ['date', 'The port of Larnmouth was opened on 14 May 1951 by Queen Odile.', '14 May 1951', '14 May 1931'],
    ['number', 'It has twelve berths and employs 5,200 people.', '5,200', '4,200'],
    ['name', 'The port of Larnmouth was opened on 14 May 1931 by Queen Ursula.', 'Ursula', 'Odile'],
    ['negation', 'Larnmouth accepts tankers.', 'accepts', 'not accept'],
  ])('contradicts a changed %s and shows both wordings', (kind, claim, claimed, sourced) => {
    const verdict = judge(claim);
    expect(verdict.kind).toBe('contradicted');
    expect(verdict.conflicts[0]).toEqual({ kind, claimed, sourced });
    expect(verdict.why).toContain(claimed);
    expect(verdict.why).toContain(sourced);
  });

  it('does not support exchanged roles', () => {
    const verdict = judge('In 2004 Larnmouth lent 30 million crowns to the town of Velden.');
    expect(verdict.kind).not.toBe('supported');
    expect(verdict.conflicts.map(({ kind }) => kind)).toContain('role');
  });

  it('does not support a possibility stated as a fact', () => {
    expect(judge('Velden accepts them from next year.').kind).toBe('not-in-sources');
  });

  it('does not take "about" for the possibility that the source speaks of', () => {
    const evidence = 'The dam at Korru was finished in 1983. It may have cost about 4 million crowns.';
    expect(judge('The dam cost about 4 million crowns.', evidence).kind).toBe('not-in-sources');
  });

  it('does not support the deed of another year', () => {
    const evidence = 'In 1990 the cooperative fed 300 people a day. Today, in 2024, it feeds about 80.';
    expect(judge('The cooperative fed 80 people a day in 1990.', evidence).kind).not.toBe('supported');
    expect(judge('In 2024 the cooperative feeds 300 people a day.', evidence).kind).not.toBe('supported');
  });

  it('finds a denied word that the claim has in another place', () => {
    const evidence = 'If a variable is already set, the module does not overwrite it.';
    expect(judge('The module overwrites variables that are already set.', evidence).conflicts).toMatchObject([
      { kind: 'negation', claimed: 'overwrites' },
    ]);
  });

  it('tells which of two is compared with which', () => {
    const evidence = 'Silk fades faster than wool.';
    expect(judge('Wool fades faster than silk.', evidence).conflicts.map(({ kind }) => kind)).toContain('role');
    expect(judge('Silk fades faster than wool.', evidence).kind).toBe('supported');
  });

  it.each([
    [
      'a passive without its auxiliary',
      'Anglers introduced the perch.',
      'The perch, introduced by anglers in 1974, eat salmon.',
    ],
    ['a bound', 'Silk is not shown for longer than three months.', 'Silk is shown for three months at most.'],
  ])('sees no conflict in %s', (_, claim, evidence) => {
    expect(judge(claim, evidence).conflicts).toEqual([]);
  });

  it('supports what something does without what it is', () => {
    const evidence = 'Ferry is a small module that stores jobs in a file.';
    expect(judge('Ferry stores jobs in a file.', evidence)).toMatchObject({ kind: 'supported', outright: true });
    const denied = 'Ferry is not a module that stores jobs in a file.';
    expect(judge('Ferry stores jobs in a file.', denied).kind).not.toBe('supported');
  });

  it.each([
    ['an equal number of something else', 'number', 'The line is 4.2 miles long.', 'The line is 4.2 kilometres long.'],
    [
      'people of another country',
      'name',
      'In 1622 Dutch settlers came.',
      'The bees came with English settlers in 1622.',
    ],
    ['who is no longer one', 'hedge', 'The director is Olav Brekke.', 'The previous director is Olav Brekke.'],
    [
      'whoever was one, in another order',
      'hedge',
      'Ann Lee is the present mayor.',
      'It is the view of former mayor Ann Lee.',
    ],
    [
      '"for" where the source has "against"',
      'antonym',
      'Falk campaigned for the closure.',
      'Falk campaigned against the closure.',
    ],
  ])('sees a conflict in %s', (_, kind, claim, evidence) => {
    expect(judge(claim, evidence).conflicts.map((conflict) => conflict.kind)).toContain(kind);
    expect(judge(claim, evidence).kind).not.toBe('supported');
  });

  it.each([
    [
      'how much',
      'The council approved the project in May 2011.',
      'The council approved the project by 31 votes to 28 in May 2011.',
    ],
    ['one more of a list', 'Pensioners ride free.', 'Pensioners and children under twelve ride free.'],
    ['a title', 'The lake supplies water to Sondal.', 'The lake supplies water to the capital, Sondal.'],
    ['an inserted clause', 'Roth was repaid in 1929.', 'Roth, who never became a partner, was repaid in 1929.'],
    ['that it is wholly so', 'The trams are powered by wind.', 'The trams are entirely powered by wind.'],
  ])('takes it for said outright when the claim leaves out %s', (_, claim, evidence) => {
    expect(judge(claim, evidence).outright).toBe(true);
  });

  it.each([
    ['Queen Odile opened the port of Larnmouth in May 1931.', true],
    ['Larnmouth opened Queen Odile in May 1931.', false],
    ['Odile opened the town of Larnmouth in 1931.', false],
    ['The port opened Larnmouth in May 1931.', false],
  ])('reads %j against the other voice', (claim, holds) => {
    expect(judge(claim).kind === 'supported').toBe(holds);
    expect(judge(claim).outright).toBe(false);
  });

  it.each([
    ['between', 'The distance between Velden is short.', 'The distance between Velden and Larnmouth is short.'],
    ['a denial', 'The lake supplies water.', 'The lake never supplies water.'],
    ['a limit', 'The line may be used on weekdays.', 'The line may only be used on weekdays.'],
  ])('does not take it for said outright without %s', (_, claim, evidence) => {
    expect(judge(claim, evidence).outright).toBe(false);
  });

  it('does not take one day of the kind for all', () => {
    const evidence = 'Admission is free on the first Sunday of each month.';
    expect(judge('Admission is free on Sundays.', evidence).outright).toBe(false);
  });

  it('does not support what the source denies having said', () => {
    const evidence = 'The board does not claim that the tides have changed. It measured the tides for nine years.';
    expect(judge('The tides have changed.', evidence).kind).toBe('not-in-sources');
    expect(judge('The board does not claim that the tides have changed.', evidence).kind).toBe('supported');
  });

  it('does not support "only" where the source has none', () => {
    expect(judge('Only Queen Odile opened the port of Larnmouth on 14 May 1931.').kind).toBe('not-in-sources');
  });

  it('does not take names alone for support', () => {
    const evidence = 'The policy divides the ties of Larnmouth among Velden, Orlen and the Northern Union.';
    expect(judge('Larnmouth joined the Northern Union.', evidence).kind).toBe('not-in-sources');
  });

  it('names the words that no sentence has', () => {
    const verdict = judge('Larnmouth exports herring to Brazil.');
    expect(verdict.kind).toBe('not-in-sources');
    expect(verdict.why).toMatch(/herring|Brazil/);
  });

  it('takes a number written in letters for the same number', () => {
    expect(judge('It has 12 berths and employs 4200 people.').kind).toBe('supported');
  });

  it('judges nothing against empty evidence', () => {
    expect(judge('It has twelve berths.', '')).toMatchObject({ kind: 'not-in-sources', score: 0, spans: [] });
  });

  it('contradicts a changed year in Russian and in Chinese', () => {
    const russian = judgeClaim(
      'Мост через реку построили в 1975 году.',
      [evidenceOfText('Мост через реку построили в 1972 году.', 'ru')],
      resources,
    );
    expect(russian.kind).toBe('contradicted');
    const chinese = judgeClaim('大桥于1975年建成。', [evidenceOfText('大桥于1972年建成。', 'zh')], resources);
    expect(chinese.kind).toBe('contradicted');
  });
});
