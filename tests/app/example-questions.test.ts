import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Footnote } from '../../src/app/footnote.ts';
import { openFootnote } from '../../src/composition.ts';

const corpusFolder = resolve(import.meta.dirname, '../fixtures/harbour');
const dataFolder = mkdtempSync(join(tmpdir(), 'footnote-examples-'));
let footnote: Footnote;

beforeAll(async () => {
  footnote = await openFootnote({ corpusFolder, dataFolder });
});

afterAll(async () => {
  await footnote.close();
  rmSync(dataFolder, { recursive: true });
});

describe('exampleQuestions', () => {
  it('gives questions that the corpus answers, at most as many as asked for', async () => {
    const questions = await footnote.exampleQuestions(2);
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(2);
    for (const question of questions) expect((await footnote.ask({ question })).kind).toBe('answer');
  });
});
