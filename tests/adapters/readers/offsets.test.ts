import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/adapters/readers/html/read-html.ts';
import { readMarkdown } from '../../../src/adapters/readers/read-markdown.ts';
import { readPlainText } from '../../../src/adapters/readers/read-plain-text.ts';
import { toDocument } from '../../../src/core/documents/to-document.ts';
import { splitIntoPassages } from '../../../src/core/passages/split-into-passages.ts';
import { text } from '../../generators/texts.ts';

describe.each([
  ['plain text', readPlainText],
  ['Markdown', readMarkdown],
])('offsets into %s', (_name, read) => {
  it('keeps the text as it is and the prose as long, with spaces for what is no prose', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: kept, prose } = read(source);
        expect(kept).toBe(source);
        expect(prose).toHaveLength(source.length);
        for (let position = 0; position < source.length; position += 1) {
          const character = prose.charAt(position);
          expect(character === source.charAt(position) || character === ' ' || source.charAt(position) === '&').toBe(
            true,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives blocks in order, and passages and sentences that are cut from the text exactly', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = toDocument('a', 'hash', read(source));
        let position = 0;
        for (const { start, end } of document.blocks) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThanOrEqual(start);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(source.length);
        let last = 0;
        for (const [ordinal, passage] of splitIntoPassages(document).entries()) {
          expect(passage.ordinal).toBe(ordinal);
          expect(passage.prose).toBe(document.prose.slice(passage.start, passage.end));
          expect(passage.start).toBeGreaterThanOrEqual(last);
          expect(passage.line).toBe(source.slice(0, passage.start).split(/\r\n?|\n/).length);
          expect(passage.end - passage.start).toBeLessThanOrEqual(3000);
          expect(passage.sentences[0]?.start).toBe(passage.start);
          expect(passage.sentences.at(-1)?.end).toBe(passage.end);
          for (const { start, end } of passage.sentences) {
            expect(start).toBeGreaterThanOrEqual(last);
            const words = document.prose.slice(start, end);
            expect(words).toBe(words.trim());
            expect(words).not.toBe('');
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('offsets into the text of a web page', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'li',
    'ul',
    'td',
    'tr',
    'table',
    'h2',
    'b',
    'pre',
    'dl',
    'dt',
    'dd',
    'br',
    'nav',
    'sup',
    'article',
    'header',
  );
  const node = fc.oneof(
    fc.tuple(tag, fc.boolean()).map(([name, closes]) => (closes ? `</${name}>` : `<${name}>`)),
    fc.constantFrom(
      'One sentence. ',
      'Another one! ',
      '&amp;',
      '&nbsp;',
      '\n',
      '  ',
      '\u001F',
      '🦔',
      '水獺。',
      '<!-- no -->',
      '1 | 2',
    ),
  );

  it('keeps text and prose as long, blocks in order, and sentences exact', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 60 }), (nodes) => {
        const document = toDocument('a', 'hash', readHtml(nodes.join('')));
        expect(document.prose).toHaveLength(document.text.length);
        let last = 0;
        for (const { start, end } of document.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(document.text.slice(start, end).trim()).not.toBe('');
          last = end;
        }
        for (const passage of splitIntoPassages(document)) {
          expect(passage.prose).toBe(document.prose.slice(passage.start, passage.end));
          for (const { start, end } of passage.sentences) {
            expect(document.text.slice(start, end)).toMatch(/^\S/);
            expect(end).toBeLessThanOrEqual(passage.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
