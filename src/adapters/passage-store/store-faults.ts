import { Fault } from '../../core/errors.ts';

const REBUILD =
  'Delete the file and its -wal and -shm neighbours, then ingest again: everything in it comes from the corpus.';

/** An error of SQLite or of the file system as a fault with what to do next; anything else unchanged. */
export function asFault(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === undefined) {
    return error;
  }
  const fault = (name: string, message: string, remedy: string) =>
    new Fault({ code: name, message, remedy, subject: file, cause: error });
  if (isDamage(code)) {
    return fault('store-damaged', `The passage store ${file} is damaged.`, REBUILD);
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return fault(
      'store-busy',
      `Another process is writing to the passage store ${file}.`,
      'Wait until its ingestion is done, or stop it, then try again.',
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return fault(
      'disk-full',
      `No space is left for the passage store ${file}.`,
      'Free some disk space, then try again.',
    );
  }
  if (/^(?:SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR)|E)/.test(code)) {
    return fault(
      'store-unusable',
      `The passage store ${file} cannot be opened or written (${code}).`,
      'Check that its folder exists, that it is yours to write, and that the disk works.',
    );
  }
  return fault('store-failed', `The passage store ${file} failed (${code}).`, REBUILD);
}

/** Whether an error says that the file is no SQLite database or not a whole one. */
export function tellsOfDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && isDamage(code);
}

export function tellsOfLock(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error) ?? '');
}

function isDamage(code: string): boolean {
  return code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || code === 'SQLITE_FORMAT';
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return undefined;
  }
  return /^(?:SQLITE_|E[A-Z]+$)/.test(error.code) ? error.code : undefined;
}
