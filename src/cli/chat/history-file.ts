import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Lines that are kept from one talk to the next. */
const LONGEST_HISTORY = 500;

/** Lines typed in earlier talks about this corpus, newest first, as readline wants them. */
export async function readHistory(dataFolder: string): Promise<string[]> {
  try {
    return (await readFile(historyFile(dataFolder), 'utf8')).split('\n').filter((line) => line !== '');
  } catch {
    return []; // A talk is as good without its history.
  }
}

/** Keeps the newest lines; a folder that cannot be written to costs the history, not the talk. */
export async function writeHistory(dataFolder: string, lines: readonly string[]): Promise<void> {
  try {
    const file = historyFile(dataFolder);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${lines.slice(0, LONGEST_HISTORY).join('\n')}\n`, { mode: 0o600 });
  } catch {}
}

function historyFile(dataFolder: string): string {
  return join(dataFolder, 'chat-history.txt');
}
