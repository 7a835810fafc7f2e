/** What a reader makes of a file: the one text that every offset of Footnote points into. */
export interface Document {
  /** Path under the corpus folder without its extension, with forward slashes: `readings/silk-road`. */
  readonly id: string;
  readonly title: string;
  /**
   * The text that quotes are cut from. For text and Markdown files it is the decoded file, character for character
   * (front matter and markup included); for PDF, DOCX, EPUB and HTML it is the text that their reader extracted.
   */
  readonly text: string;
  /**
   * `text` with everything that is not prose (markup, link targets, front matter) replaced by spaces: same length,
   * so an offset found here is an offset into `text`. Words, sentences and readable quotes come from this one.
   */
  readonly prose: string;
  /** In reading order, without overlap; what no block covers is not evidence. */
  readonly blocks: readonly Block[];
  /** Start offsets of pages 1, 2, … in `text`; empty where the format has no pages. */
  readonly pages: readonly number[];
  readonly metadata: DocumentMetadata;
  /** SHA-256 of the file's bytes, in hexadecimal: what tells a changed file from an unchanged one. */
  readonly hash: string;
}

/** Facts about a document that its front matter or file properties state; citable as such. */
export interface DocumentMetadata {
  readonly publisher?: string;
  readonly author?: string;
  /** As the document writes it; not parsed. */
  readonly date?: string;
  /** Where the document is to be read on the web; an absolute `http(s)` address, else absent. */
  readonly address?: string;
  readonly licence?: string;
  /** What the document is about or takes notes on, in one line. */
  readonly about?: string;
}

/** A run of text of one kind, `[start, end)` in UTF-16 units. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Depth of a heading, 1 to 6; only headings have one. */
  readonly level?: number;
}

/** A heading is context and never a quote on its own; boilerplate (navigation, captions, newsletter lines) is no evidence at all. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'quotation' | 'code' | 'boilerplate';

/** What travels with evidence and replies, without the text. */
export type DocumentSummary = Pick<Document, 'id' | 'title' | 'metadata' | 'hash'>;
