import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts a module of ours in a process of its own, with a channel for messages that copies values as they are (bytes,
 * dates, absent fields). What it prints is not shown.
 * @param module path without extension, relative to `from`: `./reading-process`
 * @param from `import.meta.url` of the caller
 * @param errors where its errors go that nothing catches
 */
export function forkModule(module: string, from: string, errors: 'ignore' | 'inherit' = 'ignore'): ChildProcess {
  const isSource = from.endsWith('.ts');
  return fork(fileURLToPath(new URL(`${module}${isSource ? '.ts' : '.js'}`, from)), {
    // From source, a process of its own has to ask for the translation of TypeScript itself.
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', errors, 'ipc'],
  });
}
