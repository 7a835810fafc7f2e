import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** What a run of the real command line left behind. */
interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string;
  readonly environment?: Record<string, string>;
  /** Close the command's output after so many characters, as `head` does. */
  readonly readOnly?: number;
}

/** Runs the real command line from its sources, in a process of its own, with nothing of the environment but what is given. */
export function footnote(
  words: readonly string[],
  { input = '', environment = {}, readOnly = Number.POSITIVE_INFINITY }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...words], {
      // Not the checkout, whose .env is the developer's own.
      cwd: tmpdir(),
      env: { PATH: process.env.PATH ?? '', ...environment },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      if (stdout.length > readOnly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.once('error', failed);
    child.once('close', (code) => done({ code, stdout, stderr }));
    child.stdin.on('error', () => {}); // A command that does not read its input may be gone before it is written.
    child.stdin.end(input);
  });
}
