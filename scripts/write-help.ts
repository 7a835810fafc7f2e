import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { renderHelpPage } from './help-pages.ts';

await writeFile(resolve(import.meta.dirname, '../docs/cli.md'), await renderHelpPage());
