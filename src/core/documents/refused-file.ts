/** Why a file is not read. Stable: rendered by code, matched by tests. */
export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'undecodable'
  | 'no-text-layer'
  | 'too-large'
  | 'encrypted'
  | 'damaged'
  | 'unknown-format'
  | 'zip-bomb'
  | 'too-complex'
  | 'unreadable'
  | 'outside-folder';

/** A file that was not read, for the person who put it there. A value, not an error: the other files are unharmed. */
export interface RefusedFile {
  /** Under the corpus folder, with forward slashes. */
  readonly path: string;
  readonly code: RefusalCode;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it, in the imperative. */
  readonly remedy: string;
}

/** A file that was read but for a part, for the person who put it there: what is missing must not go unsaid. */
export interface PartlyReadFile {
  /** Under the corpus folder, with forward slashes. */
  readonly path: string;
  /** What was not read, in one plain sentence. */
  readonly message: string;
  /** What to do about it, in the imperative. */
  readonly remedy: string;
}

/** Largest file that is read, in bytes: 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The refusal of a file over {@link LARGEST_FILE}. */
export function refuseTooLarge(path: string, size: number): RefusedFile {
  return {
    path,
    code: 'too-large',
    message: `${path}: it has ${(size / 1024 / 1024).toFixed(1)} MB, and 10 MB is the most.`,
    remedy: 'Split it into parts of at most 10 MB.',
  };
}
