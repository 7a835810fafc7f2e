import { createHmac, randomBytes } from 'node:crypto';
import type Database from 'libsql';

/**
 * A keyed hash for user ids: the same user gets the same key in this store, and without the store's own secret a key
 * cannot be turned back by trying out ids.
 */
export function userKeys(database: Database.Database): (userId: string) => string {
  database
    .prepare("INSERT OR IGNORE INTO secrets (name, value) VALUES ('user-key', ?)")
    .run(randomBytes(32).toString('hex'));
  const { value } = database.prepare("SELECT value FROM secrets WHERE name = 'user-key'").get() as { value: string };
  return (userId) => createHmac('sha256', value).update(userId).digest('hex');
}
