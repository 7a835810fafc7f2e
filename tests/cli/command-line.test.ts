import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/command-list.ts';
import { footnote } from './footnote.ts';

describe('footnote', () => {
  it('lists its commands with --help, on standard output, exit code 0', async () => {
    const { code, stdout, stderr } = await footnote(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each([[['aks', 'why?']], [['ask', '--no-such-option', 'why?']], [['ask']], [['find', '--limit', '0', 'x']]])(
    'answers wrong usage %j with exit code 2 and nothing on standard output',
    async (words) => {
      const { code, stdout, stderr } = await footnote(words);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).not.toBe('');
    },
  );

  it('names a setting that makes no sense, exit code 1', async () => {
    const { code, stdout, stderr } = await footnote(['ask', 'why?'], { environment: { DISCORD_QUEUE: 'many' } });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('DISCORD_QUEUE');
  });
});
