import type { Draft } from '../core/answering/draft.ts';
import type { QuotedSources } from '../core/citations/quotation.ts';
import type { Document } from '../core/documents/document.ts';
import type { Span } from '../core/retrieval/evidence.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';

/** Fetches the passages and documents that a draft quotes. */
export function quotedSources(draft: Draft, snapshot: CorpusSnapshot): Promise<QuotedSources> {
  return quotedSpans(draft.kind === 'refusal' ? draft.nearest : draft.claims.flatMap(({ spans }) => spans), snapshot);
}

/** Fetches the passages and documents that spans are cut from. */
export async function quotedSpans(spans: readonly Span[], snapshot: CorpusSnapshot): Promise<QuotedSources> {
  const passages = await snapshot.store.passages([...new Set(spans.map(({ passageId }) => passageId))]);
  const texts = new Map<string, Pick<Document, 'text' | 'prose'>>();
  for (const id of new Set(spans.map(({ documentId }) => documentId))) {
    const document = await snapshot.store.document(id);
    if (document !== undefined) texts.set(id, document);
  }
  return { passages: new Map(passages.map((passage) => [passage.id, passage])), documents: snapshot.documents, texts };
}
