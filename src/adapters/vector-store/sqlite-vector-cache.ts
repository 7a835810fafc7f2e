import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { VectorCache } from '../../app/vector-cache.port.ts';
import { Fault } from '../../core/errors.ts';

/** Vectors in one SQLite file, 4 bytes a number, created where it is missing. @param file path, or `:memory:` @throws Fault `vector-cache` */
export function openVectorCache(file: string): VectorCache & { close(): Promise<void> } {
  const database = open(file);
  const select = database.prepare('SELECT vector FROM vectors WHERE key = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO vectors (key, vector) VALUES (?, ?)');
  const insertAll = database.transaction((entries: Parameters<VectorCache['put']>[0]) => {
    for (const { key, vector } of entries) insert.run(key, Buffer.from(new Float32Array(vector).buffer));
  });
  return {
    async get(keys) {
      return keys.map((key) => {
        const row = select.get(key) as { vector: Uint8Array } | undefined;
        return row === undefined ? undefined : [...new Float32Array(Uint8Array.from(row.vector).buffer)];
      });
    },
    async put(entries) {
      insertAll(entries);
    },
    async close() {
      database.close();
    },
  };
}

function open(file: string): Database.Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.pragma('busy_timeout = 5000');
    database.exec('CREATE TABLE IF NOT EXISTS vectors (key TEXT PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID');
    return database;
  } catch (cause) {
    throw new Fault({
      code: 'vector-cache',
      message: `The vectors made before cannot be kept in ${file}.`,
      remedy: 'Check that its folder can be written; the file may be deleted, then all texts are embedded again.',
      subject: file,
      cause,
    });
  }
}
