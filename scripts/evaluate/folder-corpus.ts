import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnglishBackground } from '../../src/adapters/background/english-background.ts';
import { DiskCorpusFolder } from '../../src/adapters/corpus-folder/disk-corpus-folder.ts';
import {
  type BuiltInEmbeddings,
  readBuiltInEmbeddings,
} from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { diskIndexFiles } from '../../src/adapters/index-files/disk-index-files.ts';
import { openPassageStore } from '../../src/adapters/passage-store/open-passage-store.ts';
import { fileReader } from '../../src/adapters/readers/file-reader.ts';
import { exactVectorIndexes } from '../../src/adapters/vector-index/exact-vector-index.ts';
import { CorpusIndexes } from '../../src/app/indexing/corpus-indexes.ts';
import { ingestCorpus } from '../../src/app/ingest-corpus.ts';
import type { CorpusSnapshot } from '../../src/core/retrieval/snapshot.ts';

export interface FolderCorpus {
  readonly snapshot: CorpusSnapshot;
  readonly words: BuiltInEmbeddings;
  close(): Promise<void>;
}

/** Reads a folder of documents into a passing index, for trying questions on it. */
export async function openFolderCorpus(folder: string): Promise<FolderCorpus> {
  const data = await mkdtemp(join(tmpdir(), 'footnote-'));
  const { store, ledger } = openPassageStore(join(data, 'store.db'));
  const words = readBuiltInEmbeddings();
  const indexes = await CorpusIndexes.open({
    store,
    files: diskIndexFiles(join(data, 'index')),
    embeddings: words,
    vectorIndexes: exactVectorIndexes,
    background: readEnglishBackground(),
  });
  await ingestCorpus({ folder: new DiskCorpusFolder(folder), reader: fileReader, ledger, store });
  await indexes.refresh();
  return {
    snapshot: indexes.snapshot,
    words,
    async close() {
      await store.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
