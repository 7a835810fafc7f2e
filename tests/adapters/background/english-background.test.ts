import { describe, expect, it } from 'vitest';
import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { backgroundRarity, capitalRate } from '../../../src/core/text/background.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const background = readEnglishBackground();
const rarity = (word: string) => backgroundRarity(background, tokenize(word, 'en')[0]?.term ?? '');

describe('the English background', () => {
  it('finds everyday words commoner than rare ones, and unknown ones rarest', () => {
    expect(rarity('year')).toBeLessThan(rarity('railway'));
    expect(rarity('railway')).toBeLessThan(rarity('zyzzyva'));
    expect(rarity('zyzzyva')).toBe(1);
  });

  it('knows which words are written with a capital', () => {
    for (const name of ['china', 'asia', 'march']) expect(capitalRate(background, name)).toBeGreaterThan(0.8);
    for (const word of ['economy', 'government', 'will']) expect(capitalRate(background, word)).toBeLessThan(0.2);
  });
});
