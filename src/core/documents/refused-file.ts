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
