import type { RefusedFile } from '../../core/documents/refused-file.ts';
import type { UnreadPages } from '../../core/documents/unread-reason.ts';
import type { Footnote, SourceSummary } from '../footnote.ts';
import type { IngestReport } from '../ingest-corpus.ts';

/**
 * What each server asks: the documents that everyone shares, and its own. Nothing of a server's own documents can be
 * reached through another server's Footnote, since each has an index of its own.
 */
export interface Libraries {
  /**
   * Works with what a server may see; it stays open for as long as `work` lasts.
   * @param guildId undefined in direct messages: the shared documents alone
   */
  use<T>(guildId: string | undefined, work: (footnote: Footnote) => Promise<T>): Promise<T>;
  /** Takes a file in, in place of one of the same name, or says why not; then the server's documents are as before. */
  add(guildId: string, file: AddedFile): Promise<AddOutcome>;
  /** Takes one of the server's own documents out, at once; false where it has no such document of its own. */
  remove(guildId: string, documentId: string): Promise<boolean>;
  /** Reads again what has changed: of the shared documents and of the server's own. */
  reindex(guildId: string): Promise<IngestReport>;
}

/** A file as a member uploaded it. */
export interface AddedFile {
  /** As the member's device calls it; the extension tells the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type AddOutcome =
  | {
      readonly kind: 'added' | 'replaced';
      readonly source: SourceSummary;
      /** What of the file could not be read; absent where all of it was. */
      readonly unread?: UnreadPages;
    }
  | { readonly kind: 'refused'; readonly refusal: RefusedFile }
  /** The server has as many documents of its own as it may have. */
  | { readonly kind: 'too-many'; readonly most: number };

/** Whether a document is a server's own, not one that everyone shares. */
export function isOwnDocument(documentId: string): boolean {
  return documentId.startsWith(ownFolder);
}

/** Path of a server's own files in its corpus, beside the shared ones. */
export const ownFolder = '@server/';
