import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnglishBackground } from '../../src/adapters/background/english-background.ts';
import { readBuiltInEmbeddings } from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { diskIndexFiles } from '../../src/adapters/index-files/disk-index-files.ts';
import { openPassageStore } from '../../src/adapters/passage-store/open-passage-store.ts';
import { fileReader } from '../../src/adapters/readers/file-reader.ts';
import { vectorIndexes } from '../../src/adapters/vector-index/vector-indexes.ts';
import { CorpusIndexes } from '../../src/app/indexing/corpus-indexes.ts';
import type { StoreChange } from '../../src/core/indexing/passage-store.port.ts';
import { splitIntoPassages } from '../../src/core/passages/split-into-passages.ts';

/** How a document's title is written into its file. */
export const titleForms = ['line', 'front-matter', 'none'] as const;
export type TitleForm = (typeof titleForms)[number];

/** A document of a public set. */
export interface SetDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A corpus that went the product's own way from files to indexes. */
export interface TemporaryCorpus {
  readonly indexes: CorpusIndexes;
  /** Closes the store and removes all files. */
  remove(): Promise<void>;
}

/** Reads documents as text files, stores and indexes them in a temporary folder. */
export async function temporaryCorpus(documents: readonly SetDocument[], form: TitleForm): Promise<TemporaryCorpus> {
  const folder = await mkdtemp(path.join(tmpdir(), 'footnote-evaluation-'));
  const { store } = openPassageStore(path.join(folder, 'passages.sqlite'));
  const embeddings = readBuiltInEmbeddings();
  const indexes = await CorpusIndexes.open({
    store,
    files: diskIndexFiles(path.join(folder, 'index')),
    embeddings,
    vectorIndexes: vectorIndexes(),
    background: readEnglishBackground(),
    words: embeddings,
  });
  const put: StoreChange['put'][number][] = [];
  for (const { id, title, text } of documents) {
    const bytes = new TextEncoder().encode(fileText(title, text, form));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const outcome = await fileReader.read({ path: `${id}.txt`, id, bytes, hash });
    if (outcome.kind === 'read')
      put.push({ document: outcome.document, passages: splitIntoPassages(outcome.document) });
    else process.stderr.write(`${id}: ${outcome.refusal.message}\n`);
  }
  await indexes.apply({ put, remove: [] });
  return {
    indexes,
    async remove() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function fileText(title: string, text: string, form: TitleForm): string {
  if (form === 'none' || title === '') return text;
  return form === 'line' ? `${title}\n\n${text}` : `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}`;
}
