import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/adapters/readers/read-markdown.ts';
import { toDocument } from '../../../src/core/documents/to-document.ts';
import { splitIntoPassages } from '../../../src/core/passages/split-into-passages.ts';

const passagesOf = (source: string) => {
  const document = toDocument('notes/lake', 'hash', readMarkdown(source));
  return splitIntoPassages(document).map((passage) => ({
    headings: passage.headings,
    line: passage.line,
    sentences: passage.sentences.map(({ start, end, kind }) => [
      kind,
      document.prose.slice(start, end).replace(/\s+/g, ' '),
      source.slice(start, end),
    ]),
  }));
};

describe('readMarkdown', () => {
  it('takes title and facts from front matter, and only web addresses as addresses', () => {
    const source =
      '---\ntitle: The lake\nauthor: [Ada, Bo]\ndate: 2024-05-01\nsource: https://example.org/lake\nlicense: CC0\n---\nText.';
    expect(readMarkdown(source)).toMatchObject({
      statedTitle: 'The lake',
      metadata: { author: 'Ada, Bo', date: '2024-05-01', address: 'https://example.org/lake', licence: 'CC0' },
    });
    expect(readMarkdown('---\nsource: The Herald\nurl: javascript:alert(1)\n---\nText.').metadata).toEqual({
      publisher: 'The Herald',
    });
  });

  it('reads front matter that is not quite YAML, and leaves two rules around a text alone', () => {
    expect(readMarkdown('---\ntitle: Lake: a: view\n---\nText.').statedTitle).toBe('Lake: a: view');
    expect(readMarkdown('---\nJust words between rules.\n---\n').statedTitle).toBeUndefined();
  });

  it('leaves markup out of the prose and keeps the source in the quote', () => {
    expect(passagesOf('# Lakes\n\nIt is **deep** &amp; cold, see [the map](http://a.b "c").\nDone\\*!\n')).toEqual([
      {
        headings: [],
        line: 3,
        sentences: [
          ['sentence', 'It is deep & cold, see the map .', 'It is **deep** &amp; cold, see [the map](http://a.b "c").'],
          ['sentence', 'Done *!', 'Done\\*!'],
        ],
      },
    ]);
  });

  it('tells lists, tables, quotations and code apart and names the headings above', () => {
    const source =
      '# Lake\n## Fish\nThere are:\n\n- perch, of\n  the small kind\n- pike\n\n## Data\n| Name | Size |\n|---|---|\n| pike | 1 m |\n\n```js\nlet a = 1;\n```\n\n> Quoted\n> words.\n';
    expect(passagesOf(source)).toEqual([
      {
        headings: ['Fish'],
        line: 3,
        sentences: [
          ['sentence', 'There are:', 'There are:'],
          ['list-item', 'perch, of the small kind', 'perch, of\n  the small kind'],
          ['list-item', 'pike', 'pike'],
        ],
      },
      {
        headings: ['Data'],
        line: 10,
        sentences: [
          ['table-row', 'Name Size', 'Name | Size'],
          ['table-row', 'pike 1 m', 'pike | 1 m'],
          ['code', 'let a = 1;', 'let a = 1;'],
          ['sentence', 'Quoted words.', 'Quoted\n> words.'],
        ],
      },
    ]);
  });

  it('takes no evidence from images, comments and scripts', () => {
    expect(
      passagesOf('![A caption](a.png)\n\n<!-- a comment -->\n\n<script>\nalert(1)\n</script>\n\nText.'),
    ).toHaveLength(1);
  });

  it('refuses what is nested hundreds deep', () => {
    expect(() => readMarkdown(`${'>'.repeat(400)} deep\n\nText.`)).toThrow(
      expect.objectContaining({ reason: expect.objectContaining({ kind: 'nested' }) }),
    );
    expect(passagesOf(`${'>'.repeat(40)} deep\n\nText.`)).toHaveLength(1);
  });
});
