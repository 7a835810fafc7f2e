import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/readers/read-markdown.ts';
import { readableProse } from '../../../src/core/documents/readable-prose.ts';
import { text } from '../../generators/texts.ts';

const read = (source: string) => readableProse(readMarkdown(source), 0, source.length);

describe('a Markdown document as people read it', () => {
  it.each([
    ['It is **deep**, and _cold_.', 'It is deep, and cold.'],
    ['See [the map](http://a.b "c").', 'See the map.'],
    ['un**believ**able', 'unbelievable'],
    ['one<br>two', 'one two'],
    ['- first\n- **second**, too', ' first\n• second, too'],
    ['Plain words, as they are.', 'Plain words, as they are.'],
  ])('%j reads %j', (source, readable) => {
    expect(read(source)).toBe(readable);
  });

  it('has every letter of the prose, in order, and none that is not there', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = readMarkdown(source);
        const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(readableProse(document, 0, source.length))).toBe(letters(document.prose));
      }),
      { numRuns: 200 },
    );
  });
});
