/**
 * Raise it whenever the tables, or what readers and passages make of a file, change: an index of another format is rebuilt.
 */
export const FORMAT = 3;

/** Marks a SQLite file as ours (`PRAGMA application_id`): "Foot" in ASCII. */
export const APPLICATION_ID = 0x466f6f74;

/**
 * A document's prose is its text with `blanks` applied, a passage's prose a slice of that: neither is stored again.
 * AUTOINCREMENT keeps numbers of removed rows from ever being given again.
 */
export const TABLES = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE document (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    metadata TEXT NOT NULL,
    hash TEXT NOT NULL,
    pages TEXT NOT NULL,
    blocks TEXT NOT NULL,
    blanks TEXT NOT NULL,
    text TEXT NOT NULL
  );
  CREATE TABLE passage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document (number),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    headings TEXT NOT NULL,
    line INTEGER NOT NULL,
    page INTEGER,
    language TEXT NOT NULL,
    sentences TEXT NOT NULL,
    twin INTEGER NOT NULL
  );
  CREATE INDEX passage_of_document ON passage (document, ordinal);
  CREATE INDEX passage_of_twin ON passage (twin) WHERE twin <> id;
  CREATE TABLE twin_key (key INTEGER NOT NULL, passage INTEGER NOT NULL, PRIMARY KEY (key, passage)) WITHOUT ROWID;
  CREATE TABLE file (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified REAL,
    hash TEXT NOT NULL,
    refusal TEXT,
    gap TEXT
  ) WITHOUT ROWID;
`;
