import { join } from 'node:path';
import { readEnglishBackground } from './adapters/background/english-background.ts';
import { diskCalibrationStore } from './adapters/calibration-file/disk-calibration-store.ts';
import { DiskCorpusFolder } from './adapters/corpus-folder/disk-corpus-folder.ts';
import { readBuiltInEmbeddings } from './adapters/embeddings/built-in/built-in-embeddings.ts';
import { diskIndexFiles } from './adapters/index-files/disk-index-files.ts';
import { openPassageStore } from './adapters/passage-store/open-passage-store.ts';
import { IsolatedFileReader } from './adapters/readers/isolated-file-reader.ts';
import { vectorIndexes } from './adapters/vector-index/vector-indexes.ts';
import { CorpusCalibration } from './app/calibration/corpus-calibration.ts';
import type { Footnote } from './app/footnote.ts';
import { CorpusIndexes } from './app/indexing/corpus-indexes.ts';
import { ingestCorpus } from './app/ingest-corpus.ts';
import { JoinedCorpusFolder } from './app/libraries/joined-corpus-folder.ts';
import { ownFolder } from './app/libraries/libraries.ts';
import type { WiredChatModel } from './app/models/wired-chat-model.ts';
import type { OpenCorpus } from './app/open-corpus.ts';
import type { Progress } from './app/progress.ts';
import { type ChatModelOptions, wireChatModel } from './composition/chat-model.ts';
import { corpusParts } from './composition/corpus-parts.ts';
import { type ModelOptions, openFindingModels } from './composition/models.ts';
import { wireFootnote } from './composition/wire-footnote.ts';

/** Where the documents and the index are. */
export interface CorpusFolders {
  readonly corpusFolder: string;
  readonly dataFolder: string;
  /** Further documents, those of one server, read as if they lay in the corpus. */
  readonly guildFolder?: string;
  /** Chat model that drafts answers; none unless told. */
  readonly chat?: ChatModelOptions;
  /** Embedder, reranker and judge; the built-in embedder and neither of the others unless told. */
  readonly models?: ModelOptions;
}

/** How opening tells what it does. */
export interface OpeningHooks {
  onProgress?(progress: Progress): void;
  onNotice?(notice: string): void;
}

/** Wires Footnote for one corpus, its index brought up to date. Files that were refused are told as notices. */
export async function openFootnote(folders: CorpusFolders, hooks: OpeningHooks = {}): Promise<Footnote> {
  return (await openReadCorpus(folders, hooks)).footnote;
}

/** As `openFootnote`, with what reads the folder again. */
export async function openReadCorpus(folders: CorpusFolders, hooks: OpeningHooks = {}): Promise<OpenCorpus> {
  const corpus = await openCorpus(folders, hooks);
  try {
    const { refused, partlyRead } = await corpus.ingest();
    for (const { message, remedy } of refused) hooks.onNotice?.(`Left out: ${message} ${remedy}`);
    for (const { message, remedy } of partlyRead) hooks.onNotice?.(`Partly read: ${message} ${remedy}`);
    return corpus;
  } catch (error) {
    await corpus.footnote.close();
    throw error;
  }
}

/**
 * Wires everything by hand; the index is opened, or rebuilt from the store, but the folder is not read yet.
 * @param shared a chat model that serves several corpora, closed by the caller; one of this corpus's own unless given
 */
export async function openCorpus(
  { corpusFolder, dataFolder, guildFolder, chat, models }: CorpusFolders,
  hooks: OpeningHooks = {},
  shared?: WiredChatModel,
): Promise<OpenCorpus> {
  const common = new DiskCorpusFolder(corpusFolder);
  // Before anything is made for it: a mistyped name leaves no index behind.
  await common.assertThere();
  const folder =
    guildFolder === undefined ? common : new JoinedCorpusFolder(common, new DiskCorpusFolder(guildFolder), ownFolder);
  const finding = await openFindingModels(models, dataFolder, (line) => hooks.onNotice?.(line));
  const { reranker, judge } = finding;
  const { store, ledger, notice } = openPassageStore(join(dataFolder, 'footnote.sqlite'));
  if (notice !== undefined) hooks.onNotice?.(notice);
  const words = builtInEmbeddings();
  const embeddings = finding.embedder ?? words;
  const vectors = vectorIndexes((line) => hooks.onNotice?.(line));
  const indexes = await CorpusIndexes.open({
    store,
    files: diskIndexFiles(join(dataFolder, 'index')),
    embeddings,
    vectorIndexes: vectors,
    background: englishBackground(),
    words,
    say: (line) => hooks.onNotice?.(line),
    progress: (progress) => hooks.onProgress?.(progress),
  });
  const own = chat === undefined || shared !== undefined ? undefined : wireChatModel(chat, dataFolder);
  const model = shared ?? own;

  const wired = {
    indexes,
    calibration: new CorpusCalibration(diskCalibrationStore(join(dataFolder, 'calibration.json'))),
    words,
    embedder: embeddings.identity,
    ...(reranker === undefined ? {} : { reranker }),
    ...(judge === undefined ? {} : { judge }),
    ...(model === undefined ? {} : { model }),
  };
  const parts = corpusParts(wired);
  const footnote = wireFootnote(parts, wired, async () => {
    await own?.close();
    await finding.close();
    await store.close();
  });

  return {
    footnote,
    ...(model === undefined ? {} : { chat: model }),
    calibrate: parts.calibrate,
    index: { embedder: embeddings.identity, dimensions: embeddings.dimensions, vectors: vectors.kind },
    ingest: (paths) =>
      ingestCorpus(
        { folder, reader: new IsolatedFileReader(), ledger, store, apply: (change) => indexes.apply(change) },
        {
          ...(paths === undefined ? {} : { paths }),
          onProgress: (done, total) => hooks.onProgress?.({ label: 'Reading documents', done, total }),
        },
      ),
  };
}

/** Gives what `make` makes, made once: the tables that come with Footnote are read once a process. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const builtInEmbeddings = once(() => readBuiltInEmbeddings());
const englishBackground = once(() => readEnglishBackground());
