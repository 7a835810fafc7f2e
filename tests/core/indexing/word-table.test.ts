import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHash, hashOn, WordTable } from '../../../src/core/indexing/word-table.ts';

function hashOf(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

describe('the table of written words', () => {
  it('gives for every stretch of a text what was learned of the word in it, and learns it once', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const table = new WordTable<string>();
        const learned: string[] = [];
        let at = 0;
        for (const one of words) {
          const known = table.get(words.join(''), at, at + one.length, hashOf(one), (written) => {
            learned.push(written);
            return `<${written}>`;
          });
          expect(known).toBe(`<${one}>`);
          at += one.length;
        }
        expect(learned).toEqual([...new Set(words)]);
      }),
    );
  });

  it('begins anew when it is full, and goes on giving what is right', () => {
    const table = new WordTable<number>();
    for (let value = 0; value < 150_000; value += 1) {
      const word = `word${value}`;
      expect(table.get(word, 0, word.length, hashOf(word), (written) => Number(written.slice(4)))).toBe(value);
    }
    let learned = 0;
    const again = (word: string) =>
      table.get(word, 0, word.length, hashOf(word), () => {
        learned += 1;
        return -1;
      });
    expect(again('word149999')).toBe(149_999);
    expect(again('word0')).toBe(-1);
    expect(learned).toBe(1);
  });
});
