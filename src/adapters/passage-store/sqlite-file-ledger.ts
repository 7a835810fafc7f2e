import type Database from 'libsql';
import type { FileLedger, FileRecord } from '../../core/documents/file-ledger.port.ts';
import type { RefusedFile } from '../../core/documents/refused-file.ts';
import { asFault } from './store-faults.ts';

interface FileRow {
  readonly path: string;
  readonly size: number;
  readonly modified: number | null;
  readonly hash: string;
  readonly refusal: string | null;
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
    const rows = this.run(() => this.database.prepare('SELECT path, size, modified, hash, refusal FROM file').all());
    return new Map((rows as FileRow[]).map((row) => [row.path, recordOf(row)]));
  }

  async save(records: readonly FileRecord[]): Promise<void> {
    const rows = records.map(({ path, size, modified, hash, refusal }) => [path, size, modified, hash, refusal]);
    const insert = `INSERT OR REPLACE INTO file
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value -> 4 FROM json_each(?)`;
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

function recordOf({ path, size, modified, hash, refusal }: FileRow): FileRecord {
  const refused = refusal === null ? null : (JSON.parse(refusal) as RefusedFile | null);
  return {
    path,
    size,
    hash,
    ...(modified === null ? {} : { modified }),
    ...(refused === null ? {} : { refusal: refused }),
  };
}
