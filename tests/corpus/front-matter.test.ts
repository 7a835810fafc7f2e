import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const corpus = resolve(import.meta.dirname, '../../corpus');
const documents = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));

describe('the shipped corpus', () => {
  it('holds the notes and the glossary', () => {
    expect(documents.length).toBeGreaterThanOrEqual(3);
  });

  it.each(documents)('%s says what it is, whose it is and under which licence', (path) => {
    const [, frontMatter] = /^---\n(.*?)\n---\n/s.exec(readFileSync(join(corpus, path), 'utf8')) ?? [];
    expect(parse(frontMatter ?? '')).toMatchObject({
      title: expect.any(String),
      about: expect.any(String),
      publisher: expect.any(String),
      author: 'The Footnote authors',
      licence: 'CC BY 4.0',
    });
  });
});
