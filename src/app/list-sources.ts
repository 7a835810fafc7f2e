import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import type { SourceSummary } from './footnote.ts';

/** Every letter's run is a word; where a script sets no spaces, every character. */
const word =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const remembered = new WeakMap<CorpusSnapshot, Promise<SourceSummary[]>>();

/** Every document with its size, in order of title. Counted once for each state of the corpus: it is asked at every key press. */
export function listSources(snapshot: CorpusSnapshot): Promise<SourceSummary[]> {
  const known = remembered.get(snapshot) ?? counted(snapshot);
  remembered.set(snapshot, known);
  return known;
}

async function counted({ documents, store }: CorpusSnapshot): Promise<SourceSummary[]> {
  const sources: SourceSummary[] = [];
  for (const summary of documents.values()) {
    const passages = await store.passagesOf(summary.id);
    const words = passages.reduce((sum, { prose }) => sum + (prose.match(word)?.length ?? 0), 0);
    sources.push({ ...summary, passages: passages.length, words });
  }
  return sources.sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
}
