import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { judgeStatement } from '../../../src/core/verification/judge-statement.ts';

const resources = { background: readEnglishBackground(), acronyms: [], similarity: () => 0 };
const folder = new URL('../../fixtures/claims/', import.meta.url);
const texts = ['bees', 'pianos'].map((name) => readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
const claims = ['bees', 'pianos'].flatMap((name) =>
  readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).claim),
);
const words = texts.join(' ').split(/\s+/);
const anyClaim = fc.oneof(
  fc.constantFrom(...claims),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }).map((some) => some.join(' ')),
);

describe('evidence that was taken apart before', () => {
  it('gives every claim the verdict that the same text gives when it is new, whatever was judged in between', () => {
    const known = texts.map((text) => evidenceOfText(text, 'en'));
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 4 }), fc.nat({ max: 1 }), (some, which) => {
        const text = texts[which] ?? '';
        const remembered = known[which] ?? evidenceOfText(text, 'en');
        for (const claim of some) {
          const plain = judgeStatement(claim, [evidenceOfText(text, 'en')], resources);
          expect(judgeStatement(claim, [remembered], resources)).toEqual(plain);
        }
      }),
      { numRuns: 60 },
    );
  });
});
