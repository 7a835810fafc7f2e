import type Database from 'libsql';
import type { Passage } from '../../core/passages/passage.ts';
import { KeptBySize } from './kept-by-size.ts';
import { type PassageRow, passageOf, proseOf, type TextRow } from './rows.ts';

const COLUMNS = `passage.id, document, document.id AS documentId, ordinal, start, "end", headings, line, page, language,
  sentences, twin FROM passage JOIN document ON document.number = passage.document`;

/** Prose kept at hand, in UTF-16 units: neighbouring passages come from the same documents. */
const MOST_KEPT = 16_000_000;

/** Reads passages over one connection; the prose of recently read documents is kept. */
export class PassageReading {
  private readonly one: Database.Statement;
  private readonly ofDocument: Database.Statement;
  private readonly after: Database.Statement;
  private readonly text: Database.Statement;
  private readonly prose = new KeptBySize<string>(MOST_KEPT);

  constructor(database: Database.Database) {
    this.one = database.prepare(`SELECT ${COLUMNS} WHERE passage.id = ?`);
    this.ofDocument = database.prepare(`SELECT ${COLUMNS} WHERE document.id = ? ORDER BY ordinal`);
    this.after = database.prepare(`SELECT ${COLUMNS} WHERE passage.id > ? ORDER BY passage.id LIMIT ?`);
    this.text = database.prepare('SELECT text, blanks FROM document WHERE number = ?');
  }

  passage(id: number): Passage | undefined {
    const row = this.one.get(id) as PassageRow | undefined;
    return row === undefined ? undefined : this.whole(row);
  }

  passagesOf(documentId: string): Passage[] {
    return (this.ofDocument.all(documentId) as PassageRow[]).map((row) => this.whole(row));
  }

  /** At most `limit`, in order of id, from the first id above `id`. */
  passagesAfter(id: number, limit: number): Passage[] {
    return (this.after.all(id, limit) as PassageRow[]).map((row) => this.whole(row));
  }

  private whole(row: PassageRow): Passage {
    return passageOf(row, this.proseOf(row.document));
  }

  /** Document numbers are never given twice, so what is kept is never stale. */
  private proseOf(number: number): string {
    return this.prose.get(number, () => {
      const value = proseOf(this.text.get(number) as TextRow);
      return { value, size: value.length };
    });
  }
}
