// `npm run build`: compiles src/ to dist/ and copies what is not TypeScript, so that dist/ mirrors src/ file for file.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing, requireNode } from './install-missing.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
requireNode();
installMissing(root);

rmSync(join(root, 'dist'), { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compiled = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
cpSync(join(root, 'src'), join(root, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.ts') });
chmodSync(join(root, 'dist', 'cli', 'main.js'), 0o755);
console.error('Built dist/. Try: node dist/cli/main.js --help');
