import { describe, expect, it } from 'vitest';
import { explanationsIn } from '../../../../src/core/verification/explanations/explanations-in.ts';

describe('the explanations of verdicts', () => {
  it('are in the language of whoever states something, and name the words of both sides', () => {
    expect(explanationsIn('ru').differs('1871', '1872')).toBe('В источнике «1871», а в утверждении «1872».');
    expect(explanationsIn('zh').nothingAbout(['灯塔', '油'])).toBe('资料没有提到“灯塔”和“油”。');
    expect(explanationsIn('kk').saysSo).toBe('Дереккөзде солай айтылған.');
  });

  it('are English where there are none', () => {
    expect(explanationsIn('fr')).toBe(explanationsIn('en'));
  });

  it('have no sentence left in English', () => {
    const english = explanationsIn('en');
    for (const language of ['ru', 'zh', 'kk'] as const) {
      const other = explanationsIn(language);
      for (const key of Object.keys(english) as (keyof typeof english)[]) {
        const said = other[key];
        if (typeof said === 'string') expect(said).not.toBe(english[key]);
        else if (typeof said === 'function')
          expect((said as (...words: unknown[]) => string)(['a'], 'b')).not.toMatch(/The /);
        else for (const text of Object.values(said)) expect(text).not.toMatch(/[a-z]{3}/);
      }
    }
  });
});
