import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Footnote } from '../../src/app/footnote.ts';
import { openFootnote } from '../../src/composition.ts';
import type { Reply } from '../../src/core/citations/reply.ts';

/** A question as a reader would put it, and what any good reply to it must be. */
const golden = z.strictObject({
  style: z.string(),
  question: z.string(),
  history: z.array(z.string()).default([]),
  kinds: z.array(z.enum(['answer', 'correction', 'conflict', 'refusal'])).min(1),
  /** Where refused: for one of these reasons. */
  reasons: z.array(z.string()).optional(),
  /** Words of which a quote that is shown must have some; and the documents of which it must come from one. */
  quotes: z.array(z.string()).default([]),
  documents: z.array(z.string()).default([]),
});

const questions = readFileSync(resolve(import.meta.dirname, 'questions.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => golden.parse(JSON.parse(line)));

describe('the shipped corpus', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'footnote-golden-'));
  let footnote: Footnote;

  beforeAll(async () => {
    footnote = await openFootnote({ corpusFolder: resolve(import.meta.dirname, '../../corpus'), dataFolder });
  });

  afterAll(async () => {
    await footnote.close();
    rmSync(dataFolder, { recursive: true });
  });

  it.each(questions.map((one) => [`${one.style}: ${one.question}`, one] as const))(
    '%s',
    async (_, { question, history, kinds, reasons, quotes, documents }) => {
      const reply = await footnote.ask({ question, history: history.map((earlier) => ({ question: earlier })) });
      expect(kinds).toContain(reply.kind);
      if (reply.kind === 'refusal' && reasons !== undefined) expect(reasons).toContain(reply.reason);
      const shown = shownBy(reply);
      for (const { document, quote, start, end } of shown) {
        expect((await footnote.document(document.id))?.text.slice(start, end)).toBe(quote);
      }
      if (quotes.length === 0) return;
      const fitting = shown.filter(({ quote }) => quotes.some((words) => onOneLine(quote).includes(words)));
      expect(fitting, `none of: ${shown.map(({ quote }) => quote).join(' | ')}`).not.toEqual([]);
      expect(documents).toContain(fitting[0]?.document.id);
    },
  );
});

function shownBy(reply: Reply) {
  return reply.kind === 'refusal' ? reply.nearest : reply.citations;
}

function onOneLine(quote: string): string {
  return quote.replaceAll(/\s+/gu, ' ');
}
