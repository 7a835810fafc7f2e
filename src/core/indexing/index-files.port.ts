import type { IndexManifest } from './index-manifest.ts';

/** Where the index files of a corpus lie: one folder a generation, each whole or not there. */
export interface IndexFiles {
  /** The folder of a generation, or undefined where none was published. Throws a `Fault` of code `damaged-index` for one that cannot be read. */
  open(generation: number): Promise<IndexFolder | undefined>;
  /**
   * Starts the folder of a generation; nobody sees it before it is published.
   * @param replaced the generation in use, whose unchanged files can be kept
   */
  draft(generation: number, replaced?: number): Promise<IndexDraft>;
  /** Removes the folders of all other generations and what was left unfinished. */
  keepOnly(generation: number): Promise<void>;
}

/** The files of one generation. What a method throws for a missing file or a wrong checksum is a `Fault` of code `damaged-index`. */
export interface IndexFolder {
  readonly manifest: IndexManifest;
  has(name: string): boolean;
  /** The whole file, checked, starting at a multiple of 8 in its buffer. */
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Where the file lies, after checking it: for libraries that read files themselves. */
  checkedPath(name: string): Promise<string>;
}

/** Index files that are being written. */
export interface IndexDraft {
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Where to write a file oneself: for libraries that write files themselves. It must be there, whole, before `publish`. */
  pathFor(name: string): string;
  /** Takes a file over, as it is, from the generation that is replaced. */
  keep(name: string): Promise<void>;
  /** Flushes everything to disk and makes the folder the generation's, in one step. */
  publish(manifest: IndexManifest): Promise<void>;
  /** Throws the draft away; harmless after `publish`. */
  discard(): Promise<void>;
}
