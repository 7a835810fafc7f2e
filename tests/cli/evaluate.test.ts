import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { footnote } from './footnote.ts';

const corpus = resolve(import.meta.dirname, '../fixtures/harbour');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-evaluate-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function evaluation(...items: object[]): string {
  const file = join(folder, 'evaluation.jsonl');
  writeFileSync(file, items.map((item) => JSON.stringify(item)).join('\n'));
  return file;
}

describe('evaluate', () => {
  it('counts wrong answers and wrong refusals apart, lists the misses, and writes a page', async () => {
    const file = evaluation(
      {
        question: 'When was the harbour of Lindvik built?',
        expect: 'answer',
        cites: [{ document: 'harbour', quote: '1874' }],
      },
      { question: 'How many ships sank near Lindvik in 1899?', expect: 'refusal' },
      { id: 'hard', question: 'How deep is the <volcano>?', expect: 'answer' },
      { claim: 'The harbour of Lindvik was built in 1874.', expect: 'supported' },
    );
    const page = join(folder, 'report.html');
    const places = ['--corpus', corpus, '--data', join(folder, 'data')];
    const { code, stdout } = await footnote(['evaluate', '--json', '--html', page, ...places, file]);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.questions).toMatchObject({
      answeredRight: { count: 1, of: 2 },
      wronglyRefused: { count: 1, of: 2 },
      rightlyRefused: { count: 1, of: 1 },
    });
    expect(report.confusion).toEqual({ supported: { supported: 1 } });
    expect(report.misses.map(({ id }: { id: string }) => id)).toEqual(['hard']);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('How deep is the &lt;volcano&gt;?');
    expect(html).toContain('<svg');
  });

  it('shows the report even where the page cannot be written, and says why it cannot', async () => {
    const file = evaluation({ claim: 'The moon is made of cheese.', expect: 'not-in-sources' });
    const page = join(folder, 'no such folder', 'report.html');
    const { code, stdout, stderr } = await footnote([
      'evaluate',
      '--corpus',
      corpus,
      '--data',
      join(folder, 'data'),
      '--html',
      page,
      file,
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('1 of 1');
    expect(stderr).toContain(`cannot be written to ${page}`);
    expect(stderr).not.toContain('inside Footnote');
  });

  it('names the line of the file that cannot be used', async () => {
    const file = evaluation({ question: 'When?', expect: 'a miracle' });
    const { code, stdout, stderr } = await footnote([
      'evaluate',
      '--corpus',
      corpus,
      '--data',
      join(folder, 'data'),
      file,
    ]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('line 1: expect');
  });
});
