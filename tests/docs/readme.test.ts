import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { commonOptions } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/command-list.ts';
import { settingsSchema } from '../../src/config/schema.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/npm run --silent footnote -- ([^\n`|]+)/g)]
  .map(([, words = '']) => words.trim())
  .filter((words) => /^[a-z]/.test(words));

describe('README.md', () => {
  it('shows the two commands near its top', () => {
    const opening = readme.slice(0, readme.indexOf('\n## '));
    expect(opening).toContain('npm start');
    expect(opening).toContain('npm test');
  });

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(3);
    for (const path of links) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('names only settings that exist', () => {
    const named = new Set(
      [...readme.matchAll(/`((?:FOOTNOTE|DISCORD|CHAT|EMBEDDINGS|RERANKER)_[A-Z_]+)/g)].map(([, name]) => name),
    );
    expect(named.size).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(settingsSchema.shape)).toContain(name);
  });

  it.each(examples)('gives a command line that is understood: %s', async (example) => {
    const [name, ...words] = example.match(/"[^"]*"|\S+/g) ?? [];
    const command = await commands.find((entry) => entry.name === name)?.load();
    expect(command, name).toBeDefined();
    const options = Object.fromEntries(
      Object.entries({ ...command?.options, ...commonOptions }).map(([option, { type }]) => [option, { type }]),
    );
    expect(() => parseArgs({ args: words, options, allowPositionals: true })).not.toThrow();
  });
});
