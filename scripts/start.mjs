// `npm start`: installs what is missing and needed to run, then runs `footnote start` from the sources.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing, requireNode } from './install-missing.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
requireNode();
installMissing(root, 'running');

const { register } = await import('tsx/esm/api');
register();
const main = join(root, 'src', 'cli', 'main.ts');
process.argv = [process.argv[0] ?? 'node', main, 'start', ...process.argv.slice(2)];
await import(main);
