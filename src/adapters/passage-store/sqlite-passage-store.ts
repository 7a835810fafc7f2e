import type Database from 'libsql';
import type { Document, DocumentSummary } from '../../core/documents/document.ts';
import type { ChangeOutcome, PassageStore, StoreChange } from '../../core/indexing/passage-store.port.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { ChangeWriter } from './change-writer.ts';
import { KeptBySize } from './kept-by-size.ts';
import { PassageReading } from './passage-reading.ts';
import { type DocumentRow, documentOf, type SummaryRow, summaryOf } from './rows.ts';
import { asFault, tellsOfLock } from './store-faults.ts';

/** How long a change waits for another process that is writing, in milliseconds. */
const LONGEST_WAIT = 30_000;
const PAUSE = 100;
/** Text of whole documents kept at hand, in UTF-16 units: several passages of one answer come from the same document. */
const MOST_KEPT = 8_000_000;

/**
 * Documents and passages in one SQLite file. Changes are written over a connection of their own, so readers of this and
 * other processes see the old state until the commit. Made by `openPassageStore`.
 */
export class SqlitePassageStore implements PassageStore {
  private readonly file: string;
  private readonly reader: Database.Database;
  private readonly writer: Database.Database;
  private readonly reading: PassageReading;
  private readonly numberOfDocument: Database.Statement;
  private readonly documentByNumber: Database.Statement;
  /** Numbers are never given twice, so what is kept is never stale. */
  private readonly kept = new KeptBySize<Document>(MOST_KEPT);
  private readonly storedGeneration: Database.Statement;
  private lastChange: Promise<unknown> = Promise.resolve();

  /** Two connections to the same file. */
  constructor(file: string, reader: Database.Database, writer: Database.Database) {
    this.file = file;
    this.reader = reader;
    this.writer = writer;
    this.reading = new PassageReading(reader);
    this.numberOfDocument = reader.prepare('SELECT number FROM document WHERE id = ?');
    this.documentByNumber = reader.prepare('SELECT * FROM document WHERE number = ?');
    this.storedGeneration = reader.prepare("SELECT value FROM meta WHERE name = 'generation'");
  }

  async documents(): Promise<DocumentSummary[]> {
    const rows = this.read(() =>
      this.reader.prepare('SELECT id, title, metadata, hash FROM document ORDER BY id').all(),
    );
    return (rows as SummaryRow[]).map(summaryOf);
  }

  async document(id: string): Promise<Document | undefined> {
    return this.read(() => {
      const row = this.numberOfDocument.get(id) as { number: number } | undefined;
      if (row === undefined) {
        return undefined;
      }
      return this.kept.get(row.number, () => {
        const value = documentOf(this.documentByNumber.get(row.number) as DocumentRow);
        return { value, size: value.text.length };
      });
    });
  }

  async passages(ids: readonly number[]): Promise<Passage[]> {
    const passages = this.read(() => ids.map((id) => this.reading.passage(id)));
    return passages.filter((passage) => passage !== undefined);
  }

  async passagesOf(documentId: string): Promise<Passage[]> {
    return this.read(() => this.reading.passagesOf(documentId));
  }

  async *allPassages(batchSize = 1000): AsyncIterable<Passage[]> {
    let last = 0;
    for (;;) {
      const batch = this.read(() => this.reading.passagesAfter(last, batchSize));
      const end = batch.at(-1);
      if (end === undefined) {
        return;
      }
      last = end.id;
      yield batch;
    }
  }

  async generation(): Promise<number> {
    const row = this.read(() => this.storedGeneration.get());
    return (row as { value: number }).value;
  }

  async apply(change: StoreChange, prepare?: (outcome: ChangeOutcome) => Promise<void>): Promise<ChangeOutcome> {
    const turn = this.lastChange.then(() => this.applyNow(change, prepare));
    // The next change waits for this one, whatever becomes of it.
    this.lastChange = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.lastChange;
    this.reader.close();
    // One whole file is left behind, without the log beside it; another process that reads may prevent that.
    this.writer.pragma('wal_checkpoint(TRUNCATE)');
    this.writer.close();
  }

  private async applyNow(
    change: StoreChange,
    prepare?: (outcome: ChangeOutcome) => Promise<void>,
  ): Promise<ChangeOutcome> {
    let preparing = false;
    try {
      await this.begin();
      const outcome = await new ChangeWriter(this.writer).write(change);
      if (outcome === undefined) {
        this.writer.exec('ROLLBACK');
        return { generation: await this.generation(), addedPassages: [], removedPassageIds: [] };
      }
      preparing = true;
      await prepare?.(outcome);
      preparing = false;
      this.writer.exec('COMMIT');
      return outcome;
    } catch (error) {
      if (this.writer.inTransaction) {
        this.writer.exec('ROLLBACK');
      }
      throw preparing ? error : asFault(error, this.file);
    }
  }

  /** Waits without blocking: another process may be building its index inside a transaction. */
  private async begin(): Promise<void> {
    for (let waited = 0; ; waited += PAUSE) {
      try {
        this.writer.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!tellsOfLock(error) || waited >= LONGEST_WAIT) {
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  }

  /** Reads one state of the store, however many statements it takes. */
  private read<T>(work: () => T): T {
    try {
      return this.reader.transaction(work).deferred();
    } catch (error) {
      throw asFault(error, this.file);
    }
  }
}
