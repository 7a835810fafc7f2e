import type { RefusedFile } from './refused-file.ts';

/** The folder of files that documents are made from. */
export interface CorpusFolder {
  /**
   * All files at any depth, in order of path; hidden ones and those under `node_modules` are left out.
   * @throws UserError `corpus-missing` where there is no such folder.
   */
  list(): Promise<CorpusListing>;
  /** The bytes of a listed file. What the file system refuses is a value; a file that has gone since is `gone`. */
  read(path: string): Promise<FileContents>;
}

export interface CorpusListing {
  readonly files: readonly CorpusFile[];
  /** What cannot even be looked at: links that lead out of the folder, folders without permission. */
  readonly refused: readonly RefusedFile[];
}

export interface CorpusFile {
  /** Under the folder, with forward slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; absent where the file is so fresh that a further change might not show in it. */
  readonly modified?: number;
}

export type FileContents =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array /** SHA-256, in hexadecimal. */; readonly hash: string }
  | { readonly kind: 'refused'; readonly refusal: RefusedFile }
  | { readonly kind: 'gone' };
