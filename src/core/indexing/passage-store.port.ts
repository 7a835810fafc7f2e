import type { Document, DocumentSummary } from '../documents/document.ts';
import type { Passage, PassageDraft } from '../passages/passage.ts';

/** The truth about documents and passages; every index can be rebuilt from it. */
export interface PassageStore {
  documents(): Promise<DocumentSummary[]>;
  /** The whole document, or undefined where there is none of that id. */
  document(id: string): Promise<Document | undefined>;
  /** In the order of the ids; unknown ids are left out. */
  passages(ids: readonly number[]): Promise<Passage[]>;
  /** All passages of a document in reading order. */
  passagesOf(documentId: string): Promise<Passage[]>;
  /** All passages, in order of id, in batches so that a large corpus need not fit in memory. */
  allPassages(batchSize?: number): AsyncIterable<Passage[]>;
  /** Counts up with every applied change; indexes built for another generation are stale. */
  generation(): Promise<number>;
  /**
   * Applies a change whole or not at all. `prepare` runs before the commit with the ids that the new passages got, so
   * that index files for the coming generation are on disk when the store switches to it.
   */
  apply(change: StoreChange, prepare?: (outcome: ChangeOutcome) => Promise<void>): Promise<ChangeOutcome>;
  close(): Promise<void>;
}

export interface StoreChange {
  /** Added, or replacing the document of the same id. */
  readonly put: readonly { readonly document: Document; readonly passages: readonly PassageDraft[] }[];
  /** Ids of documents to remove. */
  readonly remove: readonly string[];
}

export interface ChangeOutcome {
  readonly generation: number;
  readonly addedPassages: readonly Passage[];
  readonly removedPassageIds: readonly number[];
}
