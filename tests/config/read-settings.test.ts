import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../../src/config/read-settings.ts';
import { settingsSchema } from '../../src/config/schema.ts';
import { UserError } from '../../src/core/errors.ts';

/** Gone when the test is over. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-settings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function errorOf(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('readSettings', () => {
  it('needs no setting at all', () => {
    const folder = emptyFolder();
    const settings = readSettings({}, {}, folder);
    expect(settings.corpusFolder).toBe(join(folder, 'corpus'));
    expect(settings.dataFolder).toMatch(/\.footnote[/\\]corpus-[0-9a-f]{8}$/);
    expect(settings.discord.token).toBeUndefined();
    expect(settings.discord.userQuestions).toBe(10);
  });

  it('gives corpora of the same name in different places different data folders', () => {
    const folder = emptyFolder();
    const one = readSettings({ corpus: 'one/texts' }, {}, folder);
    const other = readSettings({ corpus: 'other/texts' }, {}, folder);
    expect(one.dataFolder).not.toBe(other.dataFolder);
  });

  it('lets an option win over the environment, and the environment over .env', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), 'FOOTNOTE_CORPUS=from-file\nFOOTNOTE_DATA=kept\n');
    expect(readSettings({}, {}, folder).corpusFolder).toBe(join(folder, 'from-file'));
    expect(readSettings({}, { FOOTNOTE_CORPUS: 'from-variable' }, folder).corpusFolder).toBe(
      join(folder, 'from-variable'),
    );
    const settings = readSettings({ corpus: 'from-option' }, { FOOTNOTE_CORPUS: 'from-variable' }, folder);
    expect(settings.corpusFolder).toBe(join(folder, 'from-option'));
    expect(settings.dataFolder).toBe(join(folder, 'kept'));
  });

  it('treats a variable that is set to nothing as not set', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN=\nFOOTNOTE_CORPUS=texts\n');
    const settings = readSettings({}, { FOOTNOTE_CORPUS: '' }, folder);
    expect(settings.discord.token).toBeUndefined();
    expect(settings.corpusFolder).toBe(join(folder, 'texts'));
  });

  it('names the variable, its value and the remedy where a value makes no sense', () => {
    const error = errorOf(() => readSettings({}, { DISCORD_CONCURRENCY: '900' }, emptyFolder()));
    expect(error.code).toBe('invalid-setting');
    expect(error.subject).toBe('DISCORD_CONCURRENCY');
    expect(error.message).toContain('“900”');
    expect(error.remedy).toContain('.env');
  });

  it('never shows a secret, even where it is malformed', () => {
    const error = errorOf(() => readSettings({}, { DISCORD_TOKEN: 'half a secret' }, emptyFolder()));
    expect(error.subject).toBe('DISCORD_TOKEN');
    expect(`${error.message} ${error.remedy}`).not.toContain('half');
  });

  it('refuses a misspelt setting instead of ignoring it', () => {
    const error = errorOf(() => readSettings({}, { FOOTNOTE_CORPSU: 'texts' }, emptyFolder()));
    expect(error.code).toBe('unknown-setting');
    expect(error.subject).toBe('FOOTNOTE_CORPSU');
  });

  it('leaves other programs their variables', () => {
    expect(() => readSettings({}, { DISCORD_WEBHOOK_OF_SOMEBODY: 'x', PATH: '/bin' }, emptyFolder())).not.toThrow();
  });
});

describe('.env.example', () => {
  const lines = readFileSync(resolve(import.meta.dirname, '../../.env.example'), 'utf8').split('\n');
  const assignments = lines.flatMap((line, index) => {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, value: value ?? '', above: lines[index - 1] ?? '' }];
  });

  it('explains every setting, and no other', () => {
    expect(assignments.map(({ name }) => name).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    for (const { above } of assignments) expect(above).toMatch(/^# \S/);
  });

  it('shows the defaults', () => {
    const folder = emptyFolder();
    const example = Object.fromEntries(assignments.map(({ name, value }) => [name, value]));
    expect(readSettings({}, example, folder)).toEqual(readSettings({}, {}, folder));
  });
});
