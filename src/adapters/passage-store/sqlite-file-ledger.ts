import type Database from 'libsql';
import type { FileLedger, FileRecord } from '../../core/documents/file-ledger.port.ts';
import type { PartlyReadFile, RefusedFile } from '../../core/documents/refused-file.ts';
import { asFault } from './store-faults.ts';

interface FileRow {
  readonly path: string;
  readonly size: number;
  readonly modified: number | null;
  readonly hash: string;
  readonly refusal: string | null;
  readonly gap: string | null;
}

/** The ledger of files in the passage store's own SQLite file. */
export class SqliteFileLedger implements FileLedger {
  private readonly file: string;
  private readonly database: Database.Database;

  /** @param database A connection that no change is written over: its transactions stay open while indexes are prepared. */
  constructor(file: string, database: Database.Database) {
    this.file = file;
    this.database = database;
  }

  async load(): Promise<ReadonlyMap<string, FileRecord>> {
    const rows = this.run(() => this.database.prepare('SELECT * FROM file').all());
    return new Map((rows as FileRow[]).map((row) => [row.path, recordOf(row)]));
  }

  async save(records: readonly FileRecord[]): Promise<void> {
    const rows = records.map(({ path, size, modified, hash, refusal, gap }) => [
      path,
      size,
      modified,
      hash,
      refusal,
      gap,
    ]);
    const insert = `INSERT OR REPLACE INTO file
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value -> 4, value -> 5 FROM json_each(?)`;
    this.run(() =>
      this.database
        .transaction(() => {
          this.database.exec('DELETE FROM file');
          this.database.prepare(insert).run(JSON.stringify(rows));
        })
        .immediate(),
    );
  }

  private run<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asFault(error, this.file);
    }
  }
}

function recordOf({ path, size, modified, hash, ...row }: FileRow): FileRecord {
  const refusal = row.refusal === null ? null : (JSON.parse(row.refusal) as RefusedFile | null);
  const gap = row.gap === null ? null : (JSON.parse(row.gap) as PartlyReadFile | null);
  return {
    path,
    size,
    hash,
    ...(modified === null ? {} : { modified }),
    ...(refusal === null ? {} : { refusal }),
    ...(gap === null ? {} : { gap }),
  };
}
