import { describe, expect, it } from 'vitest';
import { characterTerms } from '../../../src/core/text/character-terms.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

describe('character terms', () => {
  it('are the pairs and characters of Han text, within what stands side by side', () => {
    const { pairs, characters } = characterTerms(tokenize('超级碗，国歌', 'zh'));
    expect(pairs).toEqual(['超级', '级碗', '国歌']);
    expect(characters).toEqual(['超', '级', '碗', '国', '歌']);
  });

  it('leave other scripts alone', () => {
    expect(characterTerms(tokenize('Internet2 и сеть', 'ru'))).toEqual({ pairs: [], characters: [] });
  });
});
