import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { AnswerRecord, AnswerStore, Feedback, Opinion } from '../../app/answer-store.port.ts';
import { defaultGuildSettings, type GuildSettings, type GuildSettingsStore } from '../../app/guild-settings.port.ts';
import type { StudyStore } from '../../app/study-store.port.ts';
import { Fault } from '../../core/errors.ts';
import { eraseBefore, guildRecords } from './few-at-a-time.ts';
import { createSchema, schemaVersion } from './schema.ts';
import { forgetStudy, studyTables } from './sqlite-study-store.ts';
import { userKeys } from './user-key.ts';

/**
 * Answers in one SQLite file, created where it is missing. Written ahead, so a kill at any moment leaves the last finished
 * write. @param file path of the file, or `:memory:` @throws Fault `answer-store-damaged`, `answer-store-version`
 */
export function openAnswerStore(file: string): AnswerStore & GuildSettingsStore & StudyStore {
  const database = openDatabase(file);
  const keyOf = userKeys(database);
  const insert = database.prepare(
    `INSERT INTO answers (id, user, guild, conversation, asked_at, record) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET conversation = excluded.conversation, record = excluded.record`,
  );
  const byId = database.prepare('SELECT record FROM answers WHERE id = ?');
  const byConversation = database.prepare(
    'SELECT record FROM answers WHERE conversation = ? ORDER BY asked_at DESC, rowid DESC LIMIT ?',
  );
  const byUser = database.prepare('SELECT record FROM answers WHERE user = ? ORDER BY asked_at, rowid');
  const insertFeedback = database.prepare(
    `INSERT INTO feedback (answer, user, opinion, comment, at) SELECT id, ?, ?, ?, ? FROM answers WHERE id = ?
     ON CONFLICT (answer, user) DO UPDATE SET opinion = excluded.opinion, comment = excluded.comment, at = excluded.at`,
  );
  const feedbackOn = database.prepare(
    'SELECT answer, opinion, comment, at FROM feedback WHERE answer = ? ORDER BY at, rowid',
  );
  const feedbackBy = database.prepare(
    'SELECT answer, opinion, comment, at FROM feedback WHERE user = ? ORDER BY at, rowid',
  );

  return {
    ...studyTables(database, keyOf),
    async save(answer, userId) {
      const { id, guildId, conversation, askedAt } = answer;
      insert.run(id, keyOf(userId), guildId ?? null, conversation, askedAt, JSON.stringify(answer));
    },
    async find(id) {
      const row = byId.get(id);
      return row === undefined ? undefined : parse(row);
    },
    async conversation(id, limit) {
      return byConversation.all(id, limit).map(parse).reverse();
    },
    async addFeedback({ answerId, opinion, comment, at }, userId) {
      insertFeedback.run(keyOf(userId), opinion, comment ?? null, at, answerId);
    },
    async *log(guildId, since) {
      for await (const row of guildRecords(database, guildId, since)) {
        const answer = parse(row);
        yield { answer, feedback: (feedbackOn.all(answer.id) as FeedbackRow[]).map(toFeedback) };
      }
    },
    async answersOf(userId) {
      return byUser.all(keyOf(userId)).map(parse);
    },
    async feedbackOf(userId) {
      return (feedbackBy.all(keyOf(userId)) as FeedbackRow[]).map(toFeedback);
    },
    async forgetUser(userId) {
      const said = database.prepare('DELETE FROM feedback WHERE user = ?').run(keyOf(userId)).changes;
      const studied = forgetStudy(database, keyOf(userId));
      const { changes } = database.prepare('DELETE FROM answers WHERE user = ?').run(keyOf(userId));
      // The write-ahead log still holds the erased rows until it is folded into the file.
      database.pragma('wal_checkpoint(TRUNCATE)');
      return changes + said + studied;
    },
    async endConversation(id) {
      database
        .prepare(
          "UPDATE answers SET conversation = id, record = json_set(record, '$.conversation', id) WHERE conversation = ?",
        )
        .run(id);
    },
    async forgetBefore(moment) {
      return eraseBefore(database, moment);
    },
    async guildSettings(guildId) {
      const row = database.prepare('SELECT settings FROM guilds WHERE id = ?').get(guildId) as SettingsRow | undefined;
      return row === undefined ? defaultGuildSettings : { ...defaultGuildSettings, ...JSON.parse(row.settings) };
    },
    async saveGuildSettings(guildId, settings: GuildSettings) {
      database
        .prepare(
          'INSERT INTO guilds (id, settings) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET settings = excluded.settings',
        )
        .run(guildId, JSON.stringify(settings));
    },
    async close() {
      if (database.open) database.close();
    },
  };
}

interface SettingsRow {
  readonly settings: string;
}

interface FeedbackRow {
  readonly answer: string;
  readonly opinion: string;
  readonly comment: string | null;
  readonly at: number;
}

function parse(row: unknown): AnswerRecord {
  return JSON.parse((row as { record: string }).record) as AnswerRecord;
}

function toFeedback({ answer, opinion, comment, at }: FeedbackRow): Feedback {
  return { answerId: answer, opinion: opinion as Opinion, ...(comment === null ? {} : { comment }), at };
}

function openDatabase(file: string): Database.Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    // Erased means erased: the bytes of deleted rows are overwritten.
    database.pragma('secure_delete = ON');
    const version = versionOf(database);
    if (version !== 0 && version !== schemaVersion) throw wrongVersion(file, version);
    createSchema(database);
    database.pragma(`user_version = ${schemaVersion}`);
    return database;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault({
      code: 'answer-store-damaged',
      message: `The store of answers cannot be opened: ${file}.`,
      remedy:
        'Move the file away; a new one is made at the next start, and old buttons will say that their answer is no longer stored.',
      subject: file,
      cause: error,
    });
  }
}

function versionOf(database: Database.Database): number {
  const { user_version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return user_version;
}

function wrongVersion(file: string, version: number): Fault {
  return new Fault({
    code: 'answer-store-version',
    message: `The store of answers ${file} has layout ${version}; this version of Footnote reads ${schemaVersion}.`,
    remedy: 'Start the version of Footnote that wrote it, or move the file away.',
    subject: file,
  });
}
