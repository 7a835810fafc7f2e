import { describe, expect, it } from 'vitest';
import { characterTerms } from '../../../src/core/text/character-terms.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

describe('character terms', () => {
  it('are the pairs and characters of Han text, within what stands side by side', () => {
    const { pairs, characters } = characterTerms(tokenize('超级碗，国歌', 'zh'));
    const spelled = (terms: readonly { term: string; start: number }[]) =>
      terms.map(({ term, start }) => [term, start]);
    expect(spelled(pairs)).toEqual([
      ['超级', 0],
      ['级碗', 1],
      ['国歌', 4],
    ]);
    expect(spelled(characters).map(([term]) => term)).toEqual(['超', '级', '碗', '国', '歌']);
  });

  it('leave other scripts alone', () => {
    expect(characterTerms(tokenize('Internet2 и сеть', 'ru'))).toEqual({ pairs: [], characters: [] });
  });
});
