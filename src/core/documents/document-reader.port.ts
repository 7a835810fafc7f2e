import type { Document } from './document.ts';
import type { PartlyReadFile, RefusedFile } from './refused-file.ts';

/** Makes a document of a file's bytes, whatever its format. Never throws for what a file holds: that is a refusal. */
export interface DocumentReader {
  /** Whether the name tells of a format that can be read; others are refused without a look inside. */
  reads(path: string): boolean;
  read(file: SourceFile): Promise<ReadingOutcome>;
}

export interface SourceFile {
  /** Under the corpus folder, with forward slashes and extension. */
  readonly path: string;
  /** The id that the document is to have. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
}

export type ReadingOutcome =
  | { readonly kind: 'read'; readonly document: Document; readonly gap?: PartlyReadFile }
  | { readonly kind: 'refused'; readonly refusal: RefusedFile };
