import { join } from 'node:path';
import { readEnglishBackground } from './adapters/background/english-background.ts';
import { diskCalibrationStore } from './adapters/calibration-file/disk-calibration-store.ts';
import { DiskCorpusFolder } from './adapters/corpus-folder/disk-corpus-folder.ts';
import { readBuiltInEmbeddings } from './adapters/embeddings/built-in/built-in-embeddings.ts';
import { diskIndexFiles } from './adapters/index-files/disk-index-files.ts';
import { openPassageStore } from './adapters/passage-store/open-passage-store.ts';
import { IsolatedFileReader } from './adapters/readers/isolated-file-reader.ts';
import { vectorIndexes } from './adapters/vector-index/vector-indexes.ts';
import { askQuestion } from './app/ask-question.ts';
import { answeringLines } from './app/calibration/answering-lines.ts';
import { claimLines } from './app/calibration/claim-lines.ts';
import { CorpusCalibration } from './app/calibration/corpus-calibration.ts';
import { checkClaim } from './app/check-claim.ts';
import { checkMessage } from './app/check-message.ts';
import { viewCitation } from './app/citation-view.ts';
import { exampleQuestions } from './app/example-questions.ts';
import { findPassages } from './app/find-passages.ts';
import type { Footnote } from './app/footnote.ts';
import { CorpusIndexes } from './app/indexing/corpus-indexes.ts';
import { ingestCorpus } from './app/ingest-corpus.ts';
import { judgeClaimAgain } from './app/judge-again.ts';
import { JoinedCorpusFolder } from './app/libraries/joined-corpus-folder.ts';
import { ownFolder } from './app/libraries/libraries.ts';
import { listSources } from './app/list-sources.ts';
import type { WiredChatModel } from './app/models/wired-chat-model.ts';
import type { OpenCorpus } from './app/open-corpus.ts';
import type { Progress } from './app/progress.ts';
import { createStudy } from './app/study/create-study.ts';
import { verifyDraft } from './app/verify-draft.ts';
import { type ChatModelOptions, wireChatModel } from './composition/chat-model.ts';
import { type ModelOptions, openFindingModels } from './composition/models.ts';
import type { CorpusSnapshot } from './core/retrieval/snapshot.ts';

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
  const calibration = new CorpusCalibration(diskCalibrationStore(join(dataFolder, 'calibration.json')));
  const answering = answeringLines(embeddings.identity, words);
  const claims = claimLines(words.identity);
  const own = chat === undefined || shared !== undefined ? undefined : wireChatModel(chat, dataFolder);
  const model = shared ?? own;

  /** The corpus as it stands now, another process's changes included. */
  const current = async () => {
    await indexes.refresh();
    return indexes.snapshot;
  };

  const withClaimLines = new WeakMap<CorpusSnapshot, CorpusSnapshot>();

  /** The same with the claim gate's lines for it. */
  const judging = async () => {
    const snapshot = await current();
    const known = withClaimLines.get(snapshot);
    if (known !== undefined) return known;
    const { lines } = await calibration.lines('claims', snapshot, claims);
    const lined = { ...snapshot, claimLines: lines };
    withClaimLines.set(snapshot, lined);
    return lined;
  };

  /** The same with the lines of answering. */
  const calibrated = async () => {
    const snapshot = await judging();
    const { lines } = await calibration.lines('answering', await current(), answering);
    return { snapshot, words, calibration: lines, ...(reranker === undefined ? {} : { reranker }) };
  };

  /** The same with the chat model, where there is one. @param nobodyWaits aborted where nobody waits for it any more */
  const drafting = async (nobodyWaits?: AbortSignal) => {
    const parts = await calibrated();
    const opened = await model?.drafting(nobodyWaits);
    if (opened === undefined) return parts;
    return { ...parts, drafting: judge === undefined ? opened : { ...opened, judge } };
  };

  const footnote: Footnote = {
    ask: async (request, watch, signal) =>
      askQuestion(request, { ...(await drafting(signal)), ...(judge === undefined ? {} : { judge }) }, watch),
    find: async (request) => findPassages(request, await current(), reranker),
    async check(request) {
      const snapshot = await judging();
      const checked = await checkClaim(request, snapshot);
      return judge === undefined || request.evidence !== undefined
        ? checked
        : judgeClaimAgain(checked, request.documentIds, judge, snapshot);
    },
    async checkMessage(text, documentIds, how) {
      const snapshot = await judging();
      const checked = await checkMessage(text, snapshot, documentIds, how);
      if (judge === undefined) return checked;
      return Promise.all(checked.map((claim) => judgeClaimAgain(claim, documentIds, judge, snapshot)));
    },
    verify: async (request) => verifyDraft(request, await judging()),
    sources: async () => listSources(await current()),
    document: async (id) => (await current()).store.document(id),
    passagesOf: async (documentId, limit) => (await (await current()).store.passagesOf(documentId)).slice(0, limit),
    openCitation: (quotation, turned) => viewCitation(footnote, quotation, turned),
    exampleQuestions: (limit) => exampleQuestions(limit, footnote),
    study: createStudy(calibrated, () => drafting()),
    ...(model === undefined ? {} : { model: model.configured }),
    close: async () => {
      await own?.close();
      await finding.close();
      await store.close();
    },
  };

  const calibrate = async () => ({
    answering: await calibration.lines('answering', await current(), answering),
    claims: await calibration.lines('claims', await current(), claims),
  });

  return {
    footnote,
    ...(model === undefined ? {} : { chat: model }),
    calibrate,
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
