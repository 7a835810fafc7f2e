import { exactVectorIndexes } from '../../src/adapters/vector-index/exact-vector-index.ts';
import { CorpusIndexes } from '../../src/app/indexing/corpus-indexes.ts';
import type { IndexFiles } from '../../src/core/indexing/index-files.port.ts';
import type { StoreChange } from '../../src/core/indexing/passage-store.port.ts';
import type { CorpusSnapshot } from '../../src/core/retrieval/snapshot.ts';
import type { Background } from '../../src/core/text/background.ts';
import { letterEmbeddings } from './letter-embeddings.ts';
import { MemoryPassageStore } from './memory-passage-store.ts';
import { noWordVectors } from './no-word-vectors.ts';

/** Index files that are written nowhere. */
const noFiles: IndexFiles = {
  open: async () => undefined,
  draft: async () => ({
    write: async () => {},
    pathFor: (name) => name,
    keep: async () => {},
    publish: async () => {},
    discard: async () => {},
  }),
  keepOnly: async () => {},
};

/** A corpus of these documents, stored and indexed in memory alone. */
export async function memorySnapshot(put: StoreChange['put'], background: Background): Promise<CorpusSnapshot> {
  const indexes = await CorpusIndexes.open({
    store: new MemoryPassageStore(),
    files: noFiles,
    embeddings: letterEmbeddings,
    vectorIndexes: exactVectorIndexes,
    background,
    words: noWordVectors,
  });
  await indexes.apply({ put, remove: [] });
  return indexes.snapshot;
}
