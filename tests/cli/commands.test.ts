import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { footnote } from './footnote.ts';

const fixture = resolve(import.meta.dirname, '../fixtures/harbour');
let folder: string;
let places: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-commands-'));
  cpSync(fixture, join(folder, 'corpus'), { recursive: true });
  places = ['--corpus', join(folder, 'corpus'), '--data', join(folder, 'data')];
});

afterAll(() => rmSync(folder, { recursive: true }));

function source(id: string): string {
  const extension = id === 'harbour' ? 'md' : 'txt';
  return readFileSync(join(fixture, `${id}.${extension}`), 'utf8');
}

interface Quoted {
  readonly document: { readonly id: string };
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

function expectVerbatim(quotations: readonly Quoted[]): void {
  expect(quotations.length).toBeGreaterThan(0);
  for (const { document, quote, start, end } of quotations) expect(source(document.id).slice(start, end)).toBe(quote);
}

describe('ask', () => {
  it('answers with citations that are cut from the document by their offsets', async () => {
    const { code, stdout } = await footnote(['ask', '--json', ...places, 'When was the harbour of Lindvik built?']);
    expect(code).toBe(0);
    const reply = JSON.parse(stdout);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toContain('1874');
    expect(reply.claims[0].citations).toEqual([1]);
    expect(reply.citations[0]).toMatchObject({
      number: 1,
      document: { id: 'harbour', title: 'The Harbour of Lindvik' },
    });
    expect(reply.milliseconds).toBeGreaterThan(0);
    expectVerbatim(reply.citations);
  });

  it('refuses what the documents do not say, with exit code 0: a refusal is a result', async () => {
    const { code, stdout } = await footnote(['ask', '--json', ...places, 'How many ships sank near Lindvik in 1899?']);
    expect(code).toBe(0);
    const reply = JSON.parse(stdout);
    expect(reply).toMatchObject({ kind: 'refusal', claims: [], citations: [] });
    expect(reply.refusal.reason).toEqual(expect.any(String));
  });

  it('answers JSON Lines in order, echoes ids, names a bad line and goes on', async () => {
    const input = [
      '{"id": "a", "question": "Who kept the lighthouse from 1881 to 1899?"}',
      'nonsense',
      '{"id": "b", "question": "When was the lighthouse lit for the first time?", "history": [{"question": "Where does the lighthouse stand?"}]}',
    ].join('\n');
    const { code, stdout, stderr } = await footnote(['ask', '--jsonl', ...places], { input });
    const replies = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(replies[0].text).toContain('Anna Berg');
    expect(replies[1].text).toContain('3 October 1881');
    expect(stderr).toMatch(/Line 2: /);
    expect(code).toBe(1);
  });

  it('shows people numbers, quotations and places, without colours in a pipe', async () => {
    const { stdout } = await footnote(['ask', ...places, 'What was used for the piers?']);
    expect(stdout).toMatch(/Granite[^[]*\[1\]/);
    expect(stdout).toMatch(/\n\[1\] “[^”]*Granite/);
    expect(stdout).toContain('The Harbour of Lindvik, § ');
    expect(stdout).not.toContain('\u001b');
  });

  it('names the documents that exist where --source names one that does not', async () => {
    const { code, stdout, stderr } = await footnote(['ask', ...places, '--source', 'harbor', 'When was it built?']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('harbour, people/keepers');
  });
});

describe('find', () => {
  it('gives passages with their offsets, best first, as many as asked for', async () => {
    const { stdout } = await footnote(['find', '--json', '--limit', '2', ...places, 'the weather every evening']);
    const { passages } = JSON.parse(stdout);
    expect(passages.length).toBeLessThanOrEqual(2);
    expect(passages[0].document.id).toBe('people/keepers');
    for (const { document, start, end, text } of passages) expect(source(document.id).slice(start, end)).toBe(text);
    expect(passages.map(({ score }: { score: number }) => score)).toEqual(
      passages.map(({ score }: { score: number }) => score).toSorted((a: number, b: number) => b - a),
    );
  });
});

describe('check', () => {
  it('tells supported from contradicted, with the quotation', async () => {
    const input = [
      '{"id": 1, "claim": "The harbour of Lindvik was built in 1874."}',
      '{"id": 2, "claim": "The harbour of Lindvik was built in 1784."}',
    ].join('\n');
    const { code, stdout } = await footnote(['check', '--jsonl', ...places], { input });
    const [supported, contradicted] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(supported).toMatchObject({ id: 1, verdict: 'supported' });
    expect(contradicted).toMatchObject({ id: 2, verdict: 'contradicted' });
    expect(supported.score).toBeGreaterThan(contradicted.score);
    expectVerbatim(supported.citations);
  });

  it('judges against given evidence alone', async () => {
    const evidence = 'The bridge opened in May 1932.';
    const { stdout } = await footnote([
      'check',
      '--json',
      ...places,
      '--evidence',
      evidence,
      'The bridge opened in May 1932.',
    ]);
    expect(JSON.parse(stdout).verdict).toBe('supported');
  });
});

describe('verify', () => {
  it('supports a sentence only by the documents that it cites', async () => {
    const text = 'The harbour of Lindvik was built in 1874.';
    const input = JSON.stringify({
      sentences: [
        { text, cites: ['harbour'] },
        { text, cites: ['people/keepers'] },
      ],
    });
    const { stdout } = await footnote(['verify', '--json', ...places], { input });
    const { sentences } = JSON.parse(stdout);
    expect(sentences.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['supported', 'not-in-sources']);
  });

  it('calls a draft that is no draft wrong usage', async () => {
    const { code, stderr } = await footnote(['verify', ...places], { input: '{"sentences": "none"}' });
    expect(code).toBe(2);
    expect(stderr).toContain('sentences');
  });
});

describe('a reader that goes away', () => {
  it('ends the command quietly', async () => {
    const { code, stderr } = await footnote(['find', '--jsonl', ...places], {
      input: '{"text": "harbour"}\n'.repeat(2000),
      readOnly: 100,
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

describe('sources', () => {
  it('lists the documents by title', async () => {
    const { stdout } = await footnote(['sources', '--json', ...places]);
    expect(JSON.parse(stdout).documents.map(({ id }: { id: string }) => id)).toEqual(['harbour', 'people/keepers']);
  });
});

describe('chat without a terminal', () => {
  it('answers each line and opens a citation inside its paragraph', async () => {
    const { code, stdout } = await footnote(['chat', ...places], { input: 'When was the harbour built?\n/open 1\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('Granite from the island of Skar');
  });
});

describe('a corpus that changes', () => {
  it('answers from what was added and no longer from what was deleted', async () => {
    const question = ['ask', '--json', ...places, 'Who painted the boat house?'];
    const file = join(folder, 'corpus', 'painter.md');
    writeFileSync(file, '# The boat house\n\nMaja Lund painted the boat house in 1911.\n');
    expect(JSON.parse((await footnote(question)).stdout).text).toContain('Maja Lund');
    unlinkSync(file);
    expect(JSON.parse((await footnote(question)).stdout)).toMatchObject({ kind: 'refusal', citations: [] });
  });
});

describe('summarize', () => {
  it('gives bullets with citations that are cut from the document, and how many of its sections they cover', async () => {
    const { code, stdout } = await footnote([
      'summarize',
      '--json',
      ...places,
      '--document',
      'harbour',
      '--length',
      'brief',
    ]);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout);
    expect(summary.sections).toMatchObject({ covered: 3, total: 3 });
    expect(summary.claims.length).toBeGreaterThanOrEqual(3);
    for (const { text, citations } of summary.claims) {
      expect(summary.text).toContain(text);
      expect(citations.length).toBeGreaterThan(0);
    }
    expectVerbatim(summary.citations);
  });

  it('says to people what is covered, and refuses a topic that is not there', async () => {
    expect((await footnote(['summarize', ...places, '--topic', 'the lighthouse of Lindvik'])).stdout).toMatch(
      /^• .*lighthouse/m,
    );
    const refused = await footnote(['summarize', '--json', ...places, '--topic', 'quantum chromodynamics']);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      kind: 'refusal',
      claims: [],
      sections: { covered: 0, total: 0 },
    });
  });

  it('names a document that is not there, and a length that is none', async () => {
    expect(await footnote(['summarize', ...places, '--document', 'lighthouse'])).toMatchObject({ code: 1, stdout: '' });
    expect(await footnote(['summarize', ...places, '--length', 'tiny'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('summarize --discussion', () => {
  it('judges what members say, apart from their opinions', async () => {
    const thread = join(folder, 'thread.jsonl');
    const lines = [
      { author: 'Ada', text: 'The harbour of Lindvik was built in 1874.' },
      { author: 'Bob', text: 'No, it was built in 1866.', reply_to: 1 },
      { author: 'Bob', text: 'I think it is the prettiest harbour of all.' },
    ];
    writeFileSync(thread, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, stdout } = await footnote(['summarize', '--json', ...places, '--discussion', thread]);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout);
    expect(summary.claims.map((claim: { author: string; verdict: string }) => [claim.author, claim.verdict])).toEqual([
      ['Ada', 'supported'],
      ['Bob', 'contradicted'],
    ]);
    expect(summary.leftAlone.opinions).toBe(1);
    expectVerbatim(summary.citations);
  });

  it('names the line of a thread that it cannot read', async () => {
    const thread = join(folder, 'broken.jsonl');
    writeFileSync(thread, '{"author": "Ada", "text": "Hello."}\n{"author": "Bob"}\n');
    const { code, stderr } = await footnote(['summarize', ...places, '--discussion', thread]);
    expect(code).toBe(1);
    expect(stderr).toContain('broken.jsonl, line 2: text');
  });
});

describe('quiz and cards', () => {
  it('have keys that are quotations of the documents', async () => {
    const { code, stdout } = await footnote(['quiz', '--json', ...places, '--questions', '3', '--kind', 'true-false']);
    expect(code).toBe(0);
    const { questions } = JSON.parse(stdout);
    expectVerbatim(questions.map(({ source: quoted }: { source: Quoted }) => quoted));
    for (const question of questions) expect(question.source.quote).toContain(question.key);
  });

  it('give a file for Anki', async () => {
    const { code, stdout } = await footnote(['cards', '--anki', ...places]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^#separator:tab\n#html:false\n#columns:Front\tBack\tSource\n.+\t.+\t.+\n/);
  });

  it('name a number or a kind that makes no sense', async () => {
    expect(await footnote(['quiz', ...places, '--questions', 'many'])).toMatchObject({ code: 2, stdout: '' });
    expect(await footnote(['quiz', ...places, '--kind', 'essay'])).toMatchObject({ code: 2, stdout: '' });
    expect(await footnote(['cards', ...places, '--count', '0'])).toMatchObject({ code: 2, stdout: '' });
  });
});
