import { describe, expect, it } from 'vitest';
import { areTwins, twinKeys, twinProfile } from '../../../src/core/passages/twins.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const passage = (prose: string) => ({
  prose,
  start: 0,
  sentences: splitSentences(prose, 0, prose.length, 'en').map((span) => ({ ...span, kind: 'sentence' as const })),
});
const twins = (one: string, other: string) => areTwins(twinProfile(passage(one)), twinProfile(passage(other)));

const BEES = 'Honey bees dance in the dark hive to tell their sisters where the best flowers are, and how far to fly.';

describe('areTwins', () => {
  it('takes small changes of wording for the same', () => {
    expect(
      twins(BEES, 'The bees dance in the hive to tell their sisters where the best flowers are and how far to fly.'),
    ).toBe(true);
  });

  it('keeps a sentence apart from a page that holds it', () => {
    const page = `${BEES} ${'A colony sends foragers out on warm days. Older workers fly first, scouts before all others. '.repeat(3)}Swarms leave in May; drones die in autumn, queens rest all winter long under wax, propolis, honey stores.`;
    expect(twins(BEES, page)).toBe(false);
  });

  it('takes a text inside a slightly longer one for the same', () => {
    expect(
      twins(BEES, `${BEES} A colony may send out thousands of foragers on a warm day, most of them older workers.`),
    ).toBe(true);
  });

  it('keeps apart what one number, one name or a negation tells apart', () => {
    const mould = (name: string, year: string, not = '') =>
      `In the year ${year} the old harbour of ${name} was ${not}opened to ships of every size after long work on its walls.`;
    expect(twins(mould('Varna', '1901'), mould('Varna', '1901'))).toBe(true);
    expect(twins(mould('Varna', '1901'), mould('Varna', '1902'))).toBe(false);
    expect(twins(mould('Varna', '1901'), mould('Odesa', '1901'))).toBe(false);
    expect(twins(mould('Varna', '1901'), mould('Varna', '1901', 'not '))).toBe(false);
  });

  it('keeps different texts apart', () => {
    expect(twins(BEES, 'Blue whales sing in deep water, and their songs travel for hundreds of kilometres.')).toBe(
      false,
    );
    expect(twins('', '')).toBe(false);
  });
});

describe('twinKeys', () => {
  it('gives near-duplicates a key in common and keeps all keys in 32 bits', () => {
    const keys = twinKeys(passage(BEES));
    const others = new Set(twinKeys(passage(BEES.replace('dark ', ''))));
    expect(keys.some((key) => others.has(key))).toBe(true);
    expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
  });
});
