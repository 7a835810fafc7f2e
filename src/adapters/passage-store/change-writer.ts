import type Database from 'libsql';
import type { Document } from '../../core/documents/document.ts';
import type { ChangeOutcome, StoreChange } from '../../core/indexing/passage-store.port.ts';
import type { Passage, PassageDraft } from '../../core/passages/passage.ts';
import { blanksBetween } from './blanks.ts';
import { PassageReading } from './passage-reading.ts';
import { packBlocks, packSentences } from './rows.ts';
import { TwinRegister } from './twin-register.ts';

/** After this many documents other work of the process gets its turn. */
const DOCUMENTS_IN_A_ROW = 50;

/** Writes one change inside a transaction that its caller begins and commits. */
export class ChangeWriter {
  private readonly database: Database.Database;
  private readonly reading: PassageReading;
  private readonly twins: TwinRegister;
  private readonly added: Passage[] = [];
  private readonly removed: number[] = [];
  private nextPassage: number;

  constructor(database: Database.Database) {
    this.database = database;
    this.reading = new PassageReading(database);
    this.twins = new TwinRegister(database, (id) => this.reading.passage(id));
    this.nextPassage = this.lastNumber('passage') + 1;
  }

  /** @returns what changed; undefined where the change changes nothing. */
  async write(change: StoreChange): Promise<ChangeOutcome | undefined> {
    for (const id of new Set([...change.remove, ...change.put.map(({ document }) => document.id)])) {
      this.removeDocument(id);
    }
    const put = new Map(change.put.map((entry) => [entry.document.id, entry]));
    let written = 0;
    for (const { document, passages } of put.values()) {
      this.putDocument(document, passages);
      written += 1;
      if (written % DOCUMENTS_IN_A_ROW === 0) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    if (written === 0 && this.documentsRemoved === 0) {
      return undefined;
    }
    this.twins.save();
    this.database.prepare("UPDATE meta SET value = value + 1 WHERE name = 'generation'").run();
    const { value } = this.database.prepare("SELECT value FROM meta WHERE name = 'generation'").get() as {
      value: number;
    };
    return { generation: value, addedPassages: this.added, removedPassageIds: this.removed };
  }

  private documentsRemoved = 0;

  private removeDocument(id: string): void {
    const row = this.statement('SELECT number FROM document WHERE id = ?').get(id) as { number: number } | undefined;
    if (row === undefined) {
      return;
    }
    const passages = this.reading.passagesOf(id);
    for (const passage of passages) {
      this.twins.forget(passage);
      this.removed.push(passage.id);
    }
    this.statement('DELETE FROM passage WHERE document = ?').run(row.number);
    this.statement('DELETE FROM document WHERE number = ?').run(row.number);
    this.documentsRemoved += 1;
    for (const passage of passages) {
      this.electTwin(passage.id);
    }
  }

  /** A group whose name-giving passage went is named after the oldest that stays. */
  private electTwin(gone: number): void {
    const heir = this.statement('SELECT min(id) AS id FROM passage WHERE twin = ? AND twin <> id').get(gone);
    const { id } = heir as { id: number | null };
    if (id !== null) {
      this.statement('UPDATE passage SET twin = ? WHERE twin = ? AND twin <> id').run(id, gone);
    }
  }

  private putDocument(document: Document, passages: readonly PassageDraft[]): void {
    const number = this.lastNumber('document') + 1;
    this.statement('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      number,
      document.id,
      document.title,
      JSON.stringify(document.metadata),
      document.hash,
      JSON.stringify(document.pages),
      packBlocks(document.blocks),
      JSON.stringify(blanksBetween(document.text, document.prose)),
      document.text,
    );
    for (const draft of passages) {
      const id = this.nextPassage;
      this.nextPassage += 1;
      const passage = this.twins.join({ ...draft, id, twin: id });
      this.added.push(passage);
      this.statement('INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
        id,
        number,
        passage.ordinal,
        passage.start,
        passage.end,
        JSON.stringify(passage.headings),
        passage.line,
        passage.page ?? null,
        passage.language,
        packSentences(passage.sentences, passage.start),
        passage.twin,
      );
    }
  }

  private lastNumber(table: 'document' | 'passage'): number {
    const row = this.statement('SELECT seq FROM sqlite_sequence WHERE name = ?').get(table);
    return (row as { seq: number } | undefined)?.seq ?? 0;
  }

  private readonly statements = new Map<string, Database.Statement>();

  private statement(sql: string): Database.Statement {
    const statement = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}
