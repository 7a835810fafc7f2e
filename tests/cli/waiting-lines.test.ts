import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { waitingLines } from '../../src/cli/waiting-lines.ts';

describe('waitingLines', () => {
  it('reads the lines of an input to its end', async () => {
    const input = new PassThrough();
    const lines = waitingLines(input);
    input.write('first question?\n\n  second');
    input.end(' question?  \n');
    expect(await lines).toEqual(['first question?', 'second question?']);
  });

  it('has none for an empty input', async () => {
    expect(await waitingLines(new PassThrough().end())).toEqual([]);
  });

  it('gives up on a pipe that stays open and silent, and lets the process end', async () => {
    const program = `import { waitingLines } from './src/cli/waiting-lines.ts'; console.log(await waitingLines(process.stdin));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program]);
    let stdout = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    const code = await new Promise((ended) => child.once('close', ended));
    child.stdin.destroy();
    expect(code).toBe(0);
    expect(stdout).toBe('[]\n');
  });
});
