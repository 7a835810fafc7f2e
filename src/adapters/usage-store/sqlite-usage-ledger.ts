import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { ModelUsageLedger } from '../../app/model-usage-ledger.port.ts';
import { Fault } from '../../core/errors.ts';

/**
 * Tokens for each account and day in one SQLite file, created where it is missing; a restart forgets nothing, so a day's
 * cap cannot be got round by one. @param file path, or `:memory:` @throws Fault `usage-store`
 */
export function openUsageLedger(file: string): ModelUsageLedger & { close(): Promise<void> } {
  const database = open(file);
  const add = database.prepare(
    `INSERT INTO usage (account, day, calls, input_tokens, output_tokens) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (account, day) DO UPDATE SET calls = calls + excluded.calls,
       input_tokens = input_tokens + excluded.input_tokens, output_tokens = output_tokens + excluded.output_tokens`,
  );
  const sum = database.prepare(
    `SELECT coalesce(sum(calls), 0) AS calls, coalesce(sum(input_tokens), 0) AS inputTokens,
       coalesce(sum(output_tokens), 0) AS outputTokens FROM usage WHERE account = ? AND day >= ?`,
  );
  return {
    async add(account, day, { calls, inputTokens, outputTokens }) {
      add.run(account, day, calls, inputTokens, outputTokens);
    },
    async usedSince(account, day) {
      const row = sum.get(account, day) as { calls: number; inputTokens: number; outputTokens: number };
      return { calls: row.calls, inputTokens: row.inputTokens, outputTokens: row.outputTokens };
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
    database.exec(
      `CREATE TABLE IF NOT EXISTS usage (account TEXT, day TEXT, calls INTEGER, input_tokens INTEGER, output_tokens INTEGER,
        PRIMARY KEY (account, day))`,
    );
    return database;
  } catch (cause) {
    throw new Fault({
      code: 'usage-store',
      message: `The counts of what the model has used cannot be kept in ${file}.`,
      remedy: 'Check that its folder can be written; a damaged file may be deleted, only the counts are lost.',
      subject: file,
      cause,
    });
  }
}
