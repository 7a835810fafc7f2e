import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { footnote } from './footnote.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-start-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('start without a token and without a terminal', () => {
  it('answers three sample questions with citations, refuses one, and tells how to go on', async () => {
    const { code, stdout } = await footnote(['start', '--corpus', corpus, '--data', folder]);
    expect(code).toBe(0);
    const pages = stdout.split(/^› /m).slice(1);
    expect(pages).toHaveLength(4);
    for (const page of pages.slice(0, 3)) expect(page).toMatch(/\n\[1\] “/);
    expect(pages[3]).toContain('The sources do not say.');
    expect(stdout).toContain('discord.com/developers');
  });

  it('answers the questions given as arguments, or on standard input', async () => {
    const question = 'Who announced the Silk Road Economic Belt?';
    for (const given of [
      await footnote(['start', '--corpus', corpus, '--data', folder, question]),
      await footnote(['start', '--corpus', corpus, '--data', folder], { input: `${question}\n` }),
    ]) {
      expect(given.code).toBe(0);
      expect(given.stdout).toContain('Xi Jinping');
      expect(given.stdout.match(/^› /gm)).toHaveLength(1);
    }
  });
});
