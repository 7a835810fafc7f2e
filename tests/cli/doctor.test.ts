import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineNode } from '../../src/cli/doctor/examine-installation.ts';
import { footnote } from './footnote.ts';

const corpus = resolve(import.meta.dirname, '../fixtures/harbour');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-doctor-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('doctor', () => {
  it('finds nothing wrong with a sound installation', async () => {
    const { code, stdout } = await footnote(['doctor', '--corpus', corpus, '--data', join(folder, 'data')]);
    expect(stdout).not.toContain('✗');
    expect(stdout).toContain('2 documents');
    expect(code).toBe(0);
  });

  it('shows where this corpus draws its lines', async () => {
    const { stdout } = await footnote(['doctor', '--corpus', corpus, '--data', join(folder, 'data')]);
    expect(stdout).toMatch(
      /Lines for answers: answers from 0\.\d\d, close in meaning from 0\.\d\d, drawn from \d+ questions/,
    );
    expect(stdout).toMatch(
      /Lines for claims: borne out from 0\.\d\d, untouched from 0\.\d\d, (?:drawn from \d+ claims|the shipped)/,
    );
  });

  it('never shows the token', async () => {
    const token = 'AAAA.BBBB.CCCC';
    const { stdout, stderr } = await footnote(
      ['doctor', '--json', '--corpus', corpus, '--data', join(folder, 'data')],
      {
        environment: { DISCORD_TOKEN: token },
      },
    );
    expect(stdout).toContain('a token is set');
    expect(stdout + stderr).not.toContain(token);
  });

  it('tells what to do about a corpus without text, exit code 1', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'empty.md'), '');
    const { code, stdout } = await footnote(['doctor', '--json', '--corpus', empty, '--data', join(folder, 'other')]);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout);
    const bad = findings.filter(({ state }: { state: string }) => state === 'bad');
    expect(bad.map(({ name }: { name: string }) => name)).toEqual(['Corpus', 'File']);
    for (const { remedy } of bad) expect(remedy).not.toBe('');
  });

  it('tells which setting makes no sense, exit code 1', async () => {
    const { code, stdout } = await footnote(['doctor'], { environment: { DISCORD_CONCURRENCY: 'lots' } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ Settings: .*DISCORD_CONCURRENCY/);
  });
});

describe('examineNode', () => {
  it.each([
    ['18.20.0', 'bad'],
    ['20.18.9', 'bad'],
    ['20.19.0', 'good'],
    ['24.0.1', 'good'],
  ])('finds Node %s %s', (version, state) => {
    expect(examineNode(version).state).toBe(state);
  });
});
