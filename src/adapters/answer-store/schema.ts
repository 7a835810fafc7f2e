import type Database from 'libsql';

/** Version of the layout below; a store of another version is one of another Footnote. */
export const schemaVersion = 1;

/** Creates the tables where they are missing. A record's reply is kept whole as JSON; what is searched by has its column. */
export function createSchema(database: Database.Database): void {
  database.exec(`
    CREATE TABLE IF NOT EXISTS answers (
      id TEXT PRIMARY KEY,
      user TEXT NOT NULL,
      guild TEXT,
      conversation TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS answers_by_user ON answers (user, asked_at);
    CREATE INDEX IF NOT EXISTS answers_by_guild ON answers (guild, asked_at);
    CREATE INDEX IF NOT EXISTS answers_by_conversation ON answers (conversation, asked_at);
    CREATE INDEX IF NOT EXISTS answers_by_age ON answers (asked_at);
    CREATE TABLE IF NOT EXISTS feedback (
      answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
      user TEXT NOT NULL,
      opinion TEXT NOT NULL,
      comment TEXT,
      at INTEGER NOT NULL,
      PRIMARY KEY (answer, user)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS feedback_by_user ON feedback (user);
    CREATE TABLE IF NOT EXISTS quiz_answers (
      quiz TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
      question INTEGER NOT NULL,
      user TEXT NOT NULL,
      name TEXT NOT NULL,
      given TEXT NOT NULL,
      is_right INTEGER NOT NULL,
      PRIMARY KEY (quiz, question, user)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS quiz_answers_by_user ON quiz_answers (user);
    CREATE TABLE IF NOT EXISTS quiz_disputes (
      quiz TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
      question INTEGER NOT NULL,
      PRIMARY KEY (quiz, question)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS cards (
      id TEXT PRIMARY KEY,
      user TEXT NOT NULL,
      front TEXT NOT NULL,
      due INTEGER NOT NULL,
      record TEXT NOT NULL,
      UNIQUE (user, front)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS cards_by_due ON cards (user, due);
    CREATE TABLE IF NOT EXISTS guilds (id TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `);
}
