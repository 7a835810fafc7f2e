import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Background } from '../../core/text/background.ts';
import { decodeBackground } from './background-table.ts';

/** Where the shipped counts lie; `npm run train -- background` writes them. */
export const englishBackgroundFile = fileURLToPath(new URL('./english-background.bin', import.meta.url));

/**
 * The background that comes with Footnote; some milliseconds to read, so once a process is enough.
 *
 * @throws Fault `background-damaged` where the file is no whole background table
 */
export function readEnglishBackground(file: string = englishBackgroundFile): Background {
  return decodeBackground(readFileSync(file), file);
}
