import type { Block, DocumentMetadata } from './document.ts';
import type { UnreadPages } from './unread-reason.ts';

/** What the reader of one format found in a file, before boilerplate is told apart and a title chosen. */
export interface Extraction {
  readonly text: string;
  /** As long as `text`; see `Document.prose`. */
  readonly prose: string;
  /** In reading order, without overlap. */
  readonly blocks: readonly Block[];
  readonly pages: readonly number[];
  /** A title that the file states outright, in front matter. */
  readonly statedTitle?: string;
  /** A title from file properties (HTML `<title>`, PDF info): less telling than the first heading. */
  readonly propertyTitle?: string;
  readonly metadata: DocumentMetadata;
  /** What of the file could not be read; absent where all was. */
  readonly gap?: UnreadPages;
}
