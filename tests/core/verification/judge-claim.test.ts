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

  it('does not support what the source denies having said', () => {
    const evidence = 'The board does not claim that the tides have changed. It measured the tides for nine years.';
    expect(judge('The tides have changed.', evidence).kind).toBe('not-in-sources');
    expect(judge('The board does not claim that the tides have changed.', evidence).kind).toBe('supported');
  });

  it('does not support "only" where the source has none', () => {
    expect(judge('Only Queen Odile opened the port of Larnmouth on 14 May 1931.').kind).toBe('not-in-sources');
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
