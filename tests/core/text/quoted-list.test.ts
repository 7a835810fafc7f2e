import { describe, expect, it } from 'vitest';
import { quotedList } from '../../../src/core/text/quoted-list.ts';

describe('a list of quoted items', () => {
  it('has commas and one "and"', () => {
    expect(quotedList(['a'], '“', '”', ' and ')).toBe('“a”');
    expect(quotedList(['a', 'b', 'c'], '“', '”', ' and ')).toBe('“a”, “b” and “c”');
    expect(quotedList([], '“', '”', ' and ')).toBe('');
  });

  it('has inner marks for a quotation inside an item', () => {
    expect(quotedList(['Notes on “The Gamble”'], '“', '”', ' and ')).toBe('“Notes on ‘The Gamble’”');
    expect(quotedList(['О книге «Путь»'], '«', '»', ' и ')).toBe('«О книге „Путь“»');
  });
});
