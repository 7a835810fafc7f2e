import type { UnreadPages, UnreadReason } from './unread-reason.ts';
import { unreadWords } from './unread-words.ts';

/** What kind of reason a file is not read for. Stable: programs and tests match on it. */
type RefusalCode =
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
  readonly reason: UnreadReason;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it, in the imperative. */
  readonly remedy: string;
}

/** A file that was read but for a part, for the person who put it there: what is missing must not go unsaid. */
export interface PartlyReadFile {
  /** Under the corpus folder, with forward slashes. */
  readonly path: string;
  readonly reason: UnreadPages;
  /** What was not read, in one plain sentence. */
  readonly message: string;
  /** What to do about it, in the imperative. */
  readonly remedy: string;
}

/** Largest file that is read, in bytes: 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The refusal of a file, its words in English; they name the file. */
export function refuseFile(path: string, reason: UnreadReason): RefusedFile {
  const { message, remedy } = unreadWords(reason);
  return { path, code: codes[reason.kind], reason, message: `${path}: ${message}`, remedy };
}

/** The refusal of a file over {@link LARGEST_FILE}. */
export function refuseTooLarge(path: string, bytes: number): RefusedFile {
  return refuseFile(path, { kind: 'too-large', bytes, most: LARGEST_FILE });
}

/** What to say of a file of which some pages were not read, in English. */
export function partlyReadFile(path: string, reason: UnreadPages): PartlyReadFile {
  const { message, remedy } = unreadWords(reason);
  return { path, reason, message: `${path}: ${message}`, remedy };
}

const codes: Readonly<Record<UnreadReason['kind'], RefusalCode>> = {
  'empty-file': 'empty',
  'no-text': 'empty',
  binary: 'binary',
  'bad-byte': 'undecodable',
  'not-as-declared': 'undecodable',
  'only-pictures': 'no-text-layer',
  'unread-pages': 'no-text-layer',
  'too-large': 'too-large',
  password: 'encrypted',
  'copy-protected': 'encrypted',
  'not-whole': 'damaged',
  'no-readable-page': 'damaged',
  unforeseen: 'damaged',
  'unknown-format': 'unknown-format',
  'old-word': 'unknown-format',
  swells: 'zip-bomb',
  nested: 'too-complex',
  'too-many-pages': 'too-complex',
  'too-costly': 'too-complex',
  'not-a-file': 'unreadable',
  'no-permission': 'unreadable',
  disk: 'unreadable',
  'link-outside': 'outside-folder',
};
