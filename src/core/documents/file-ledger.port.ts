import type { CorpusFile } from './corpus-folder.port.ts';
import type { PartlyReadFile, RefusedFile } from './refused-file.ts';

/**
 * What was last seen of each file, so that only changed files are read again. A hint, never the truth: it may be older than
 * the passage store, and losing it costs time only.
 */
export interface FileLedger {
  load(): Promise<ReadonlyMap<string, FileRecord>>;
  /** Replaces all records. */
  save(records: readonly FileRecord[]): Promise<void>;
}

export interface FileRecord extends CorpusFile {
  readonly hash: string;
  /** Why the file was not read, if it was not. */
  readonly refusal?: RefusedFile;
  /** What of it was not read, if a part was not. */
  readonly gap?: PartlyReadFile;
}
