import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Heap that a million passages' postings need while they are collected, in megabytes. */
const heap = 14_000;

/**
 * Runs a script of this folder in a process of its own and reads the JSON that it prints.
 * @param seconds after which it is stopped
 * @throws Error with the last line of what it said where it fails or is stopped
 */
export async function inProcess<Result>(script: string, given: readonly string[], seconds: number): Promise<Result> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const options = ['--expose-gc', `--max-old-space-size=${heap}`, '--import', 'tsx', file];
  const child = spawn(process.execPath, [...options, ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
  const stopping = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  const said = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.error += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(stopping);
  if (code === null) throw new Error(`not done after ${seconds} s`);
  if (code !== 0) throw new Error(/^\w*Error: (.*)$/m.exec(said.error)?.[1] ?? `ended with code ${code}`);
  return JSON.parse(said.out) as Result;
}
