import { setImmediate as others } from 'node:timers/promises';
import type Database from 'libsql';

/** Rows read or erased in one go: a few milliseconds of work. Whoever else is served by this process has its turn in between. */
const atOnce = 100;

/** A record of a guild as it is stored, with its place in the log. */
interface LogRow {
  readonly rowid: number;
  readonly asked_at: number;
  readonly record: string;
}

/** Records of a guild since a moment, oldest first. */
export async function* guildRecords(
  database: Database.Database,
  guildId: string,
  since: number,
): AsyncGenerator<LogRow> {
  const next = database.prepare(
    `SELECT rowid, asked_at, record FROM answers WHERE guild = ? AND (asked_at, rowid) > (?, ?)
     ORDER BY asked_at, rowid LIMIT ${atOnce}`,
  );
  let last = { asked_at: since, rowid: 0 };
  for (;;) {
    const rows = next.all(guildId, last.asked_at, last.rowid) as LogRow[];
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < atOnce) return;
    last = end;
    await others();
  }
}

/** Erases what was asked before a moment; how many records there were. */
export async function eraseBefore(database: Database.Database, moment: number): Promise<number> {
  const erase = database.prepare(
    `DELETE FROM answers WHERE rowid IN (SELECT rowid FROM answers WHERE asked_at < ? LIMIT ${atOnce})`,
  );
  let erased = 0;
  for (;;) {
    const { changes } = erase.run(moment);
    erased += changes;
    if (changes < atOnce) return erased;
    await others();
  }
}
