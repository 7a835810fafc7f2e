import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager';
import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';

/** Where a passage stands; what the retriever puts beside its text. */
export interface PassageMetadata extends Record<string, unknown> {
  readonly documentId: string;
  readonly title: string;
  /** `[start, end)` in the document's text. */
  readonly start: number;
  readonly end: number;
  /** For people: `§ Heading, line 42`. */
  readonly locator: string;
  /** 0 to 1. */
  readonly score: number;
}

/** A passage as `find` gives it. */
interface FoundText {
  readonly document: { readonly id: string; readonly title: string };
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly locator: string;
  readonly score: number;
}

export interface FootnoteRetrieverInput extends BaseRetrieverInput {
  readonly find: (request: { text: string; limit: number }) => Promise<readonly FoundText[]>;
  /** Most passages a query; 4 unless told. */
  readonly limit?: number;
}

/** Footnote's retrieval as LangChain's `BaseRetriever`, so that it stands in any chain: passages, best first, whole and verbatim. */
export class FootnoteRetriever extends BaseRetriever<PassageMetadata> {
  lc_namespace = ['footnote', 'retrievers'];
  private readonly find: FootnoteRetrieverInput['find'];
  private readonly limit: number;

  static override lc_name(): string {
    return 'FootnoteRetriever';
  }

  constructor({ find, limit, ...input }: FootnoteRetrieverInput) {
    super(input);
    this.find = find;
    this.limit = limit ?? 4;
  }

  override async _getRelevantDocuments(
    query: string,
    _run?: CallbackManagerForRetrieverRun,
  ): Promise<Document<PassageMetadata>[]> {
    const passages = await this.find({ text: query, limit: this.limit });
    return passages.map(
      ({ document, text, start, end, locator, score }) =>
        new Document({
          pageContent: text,
          metadata: { documentId: document.id, title: document.title, start, end, locator, score },
        }),
    );
  }
}
