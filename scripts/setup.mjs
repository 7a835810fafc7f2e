// Runs before `npm test`: a fresh clone gets its packages first.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing, requireNode } from './install-missing.mjs';

requireNode();
installMissing(dirname(dirname(fileURLToPath(import.meta.url))), 'development');
