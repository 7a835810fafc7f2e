import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Oldest Node that Footnote runs on, as in package.json's `engines`. */
const OLDEST_NODE = [20, 19];

/** Ends the process with a kind line where Node is too old. Plain JavaScript of every Node that knows modules. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Footnote needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}.\n` +
      'Install the current release from https://nodejs.org, then run the same command again.',
  );
  process.exit(1);
}

/**
 * Installs the packages of package-lock.json if node_modules does not hold them all; says so on stderr while it lasts.
 * Ends the process with npm's own words where the installation fails.
 *
 * `purpose` is `running`, which leaves out what only development needs (unless it was there), or `development`.
 */
export function installMissing(root, purpose) {
  if (isInstalled(root, purpose)) return;
  const development = purpose === 'development' || holdsDevelopment(root);
  console.error('Setting up: installing the packages that are missing (npm ci). The first time takes a minute or two…');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  const scope = [development ? '--include=dev' : '--omit=dev', '--include=optional'];
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...scope];
  const result =
    npm?.endsWith('.js') === true
      ? spawnSync(process.execPath, [npm, ...quiet], options)
      : spawnSync('npm', quiet, { ...options, shell: process.platform === 'win32' });
  if (result.status === 0 && isInstalled(root, purpose)) return;
  console.error(
    `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}\n` +
      'The packages could not be installed. Check the connection to the npm registry, then run the same command again.',
  );
  process.exit(1);
}

/**
 * Whether node_modules holds every package of the lockfile that the purpose needs, in its version. npm writes its own record
 * of what it installed when it is done, so an installation that was cut short counts as missing; optional packages may be
 * absent.
 */
export function isInstalled(root, purpose) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  const mayBeAbsent = ({ optional, dev, devOptional }) =>
    optional === true || (purpose === 'running' && (dev === true || devOptional === true));
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      installed[path]?.version === entry.version ||
      (installed[path] === undefined && mayBeAbsent(entry)),
  );
}

/** Whether what is installed now was installed for development: it shall not lose that. */
function holdsDevelopment(root) {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json')) ?? {};
  return Object.values(installed).some(({ dev }) => dev === true);
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
