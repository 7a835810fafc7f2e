import { describe, expect, it } from 'vitest';
import { BackgroundCounter } from '../../../../scripts/train/background/background-counter.ts';

function count(text: string) {
  const counter = new BackgroundCounter();
  for (let copy = 0; copy < 3; copy++) counter.add(text);
  return counter.result();
}

describe('the background counter', () => {
  it('counts a term once a sentence', () => {
    const { sentences, terms } = count('The river met another river. Then the river froze.');
    expect(sentences).toBe(6);
    expect(terms.get('river')).toBe(6);
    expect(terms.has('the')).toBe(false);
  });

  it('counts capitals inside sentences only', () => {
    const { words } = count('Rivers in France freeze, and “Winter is long”, they say.');
    expect(words.get('france')).toEqual({ upper: 3, lower: 0 });
    expect(words.get('freeze')).toEqual({ upper: 0, lower: 3 });
    expect(words.has('rivers')).toBe(false);
    expect(words.has('winter')).toBe(false);
  });

  it('learns no capitals from headings in title case', () => {
    expect(count('Rivers And Winters Of The North').words.size).toBe(0);
  });

  it('leaves out what is rare', () => {
    const counter = new BackgroundCounter();
    counter.add('The zyzzyva is a weevil.');
    expect(counter.result().terms.size).toBe(0);
  });
});
