import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { FileLedger } from '../../core/documents/file-ledger.port.ts';
import type { PassageStore } from '../../core/indexing/passage-store.port.ts';
import { APPLICATION_ID, FORMAT, TABLES } from './schema.ts';
import { SqliteFileLedger } from './sqlite-file-ledger.ts';
import { SqlitePassageStore } from './sqlite-passage-store.ts';
import { asFault, tellsOfDamage } from './store-faults.ts';

export interface OpenedPassageStore {
  readonly store: PassageStore;
  /** In the same file; closed with the store. */
  readonly ledger: FileLedger;
  /** One line for the user where an unusable file was moved aside and an empty store begun; the corpus is to be ingested again. */
  readonly notice?: string;
}

/**
 * Opens the passage store of a file, or makes one. A file that is damaged, of another program or of another format is
 * moved aside and an empty store takes its place: everything in it can be made from the corpus again.
 * @throws Fault `store-unusable` where the file cannot be opened or written.
 */
export function openPassageStore(file: string): OpenedPassageStore {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const reason = existsSync(file) ? whyUnusable(file) : undefined;
    if (reason === undefined) {
      return connect(file);
    }
    const aside = moveAside(file);
    return { ...connect(file), notice: `The passage store ${reason}; it was moved to ${aside} and is built anew.` };
  } catch (error) {
    throw asFault(error, file);
  }
}

function connect(file: string): OpenedPassageStore {
  const writer = open(file);
  prepareTables(writer);
  const reader = open(file);
  return { store: new SqlitePassageStore(file, reader, writer), ledger: new SqliteFileLedger(file, reader) };
}

function open(file: string): Database.Database {
  const database = new Database(file, { timeout: 2000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database;
}

function prepareTables(database: Database.Database): void {
  database
    .transaction(() => {
      if (numberOf(database, 'user_version') === FORMAT) {
        return;
      }
      database.exec(TABLES);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      database.exec(`PRAGMA user_version = ${FORMAT}`);
      // Counting on from the clock, a store built anew never repeats a generation that index files of the old one carry.
      const insert = database.prepare("INSERT INTO meta VALUES ('generation', ?)");
      insert.run(Math.floor(Date.now() / 1000));
    })
    .immediate();
}

/** What is wrong with an existing file, or undefined where it can be used. */
function whyUnusable(file: string): string | undefined {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: 2000 });
    const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number };
    if (tables === 0) {
      return undefined;
    }
    if (numberOf(database, 'application_id') !== APPLICATION_ID) {
      return 'belongs to another program';
    }
    if (numberOf(database, 'user_version') !== FORMAT) {
      return 'has the format of another version';
    }
    database.prepare('SELECT value FROM meta').all();
    database.prepare('SELECT count(*) FROM document').get();
    return undefined;
  } catch (error) {
    if (tellsOfDamage(error)) {
      return 'is damaged';
    }
    throw error;
  } finally {
    database?.close();
  }
}

function numberOf(database: Database.Database, pragma: 'application_id' | 'user_version'): number {
  const row = database.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>;
  return Number(row[pragma]);
}

function moveAside(file: string): string {
  let count = 1;
  while (existsSync(`${file}.aside-${count}`)) {
    count += 1;
  }
  const aside = `${file}.aside-${count}`;
  for (const neighbour of ['', '-wal', '-shm']) {
    if (existsSync(file + neighbour)) {
      renameSync(file + neighbour, aside + neighbour);
    }
  }
  return aside;
}
