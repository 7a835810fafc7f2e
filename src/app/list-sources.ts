import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { tokenize } from '../core/text/tokenize.ts';
import type { SourceSummary } from './footnote.ts';

/** Every document with its size, in order of title. */
export async function listSources({ documents, store }: CorpusSnapshot): Promise<SourceSummary[]> {
  const sources: SourceSummary[] = [];
  for (const summary of documents.values()) {
    const passages = await store.passagesOf(summary.id);
    const words = passages.reduce((sum, { prose, language }) => sum + wordsIn(prose, language), 0);
    sources.push({ ...summary, passages: passages.length, words });
  }
  return sources.sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
}

function wordsIn(prose: string, language: Parameters<typeof tokenize>[1]): number {
  return tokenize(prose, language).filter(({ kind }) => kind !== 'punctuation').length;
}
