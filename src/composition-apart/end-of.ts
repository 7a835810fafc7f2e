import type { ChildProcess } from 'node:child_process';

/** Resolves when a process has ended, or could not be started, with how, in a few words for the log: `signal SIGKILL`. */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
    child.once('error', (error) => resolve(error.message));
  });
}
