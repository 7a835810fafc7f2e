import type { DocumentSummary } from '../../core/documents/document.ts';
import { Fault } from '../../core/errors.ts';
import { documentsDigest, type IndexManifest, indexFormat, whyStale } from '../../core/indexing/index-manifest.ts';
import type { ChangeOutcome, StoreChange } from '../../core/indexing/passage-store.port.ts';
import type { Passage } from '../../core/passages/passage.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import { snapshotOf } from './corpus-snapshot.ts';
import { changedContents, emptyContents, type IndexContents, type TitledPassage } from './index-contents.ts';
import type { IndexingParts } from './indexing-parts.ts';
import { loadContents, saveContents } from './saved-contents.ts';

const passagesPerStep = 1000;

/** The indexes of a corpus in step with its store: opened or rebuilt, changed with it, saved before it commits. */
export class CorpusIndexes {
  readonly #parts: IndexingParts;
  #contents: IndexContents;
  #snapshot: CorpusSnapshot;

  private constructor(parts: IndexingParts, contents: IndexContents, snapshot: CorpusSnapshot) {
    this.#parts = parts;
    this.#contents = contents;
    this.#snapshot = snapshot;
  }

  /** Opens the indexes of the store's generation; where they are missing, stale or damaged, says so and rebuilds them. */
  static async open(parts: IndexingParts): Promise<CorpusIndexes> {
    const generation = await parts.store.generation();
    const documents = await parts.store.documents();
    const contents = (await opened(parts, generation, documents)) ?? (await rebuilt(parts, generation, documents));
    await parts.files.keepOnly(generation);
    return new CorpusIndexes(parts, contents, snapshotOf(parts, contents, generation, documents));
  }

  /** The corpus as it stands. Hold on to one snapshot for the length of one request. */
  get snapshot(): CorpusSnapshot {
    return this.#snapshot;
  }

  /**
   * Applies a change to the store and to the indexes together: the new index files are on disk before the store commits,
   * so a process killed at any moment leaves the old or the new corpus, whole.
   */
  async apply(change: StoreChange): Promise<ChangeOutcome> {
    // Another process may have changed the store since: the change has to be laid over what is there now.
    await this.refresh();
    let prepared: IndexContents | undefined;
    const outcome = await this.#parts.store.apply(change, async (coming) => {
      prepared = await this.#prepare(change, coming);
    });
    if (prepared === undefined) return outcome;
    const documents = await this.#parts.store.documents();
    this.#contents = prepared;
    this.#snapshot = snapshotOf(this.#parts, this.#contents, outcome.generation, documents);
    await this.#parts.files.keepOnly(outcome.generation);
    return outcome;
  }

  /** Follows the store where another process has changed it. */
  async refresh(): Promise<void> {
    if ((await this.#parts.store.generation()) === this.#snapshot.generation) return;
    const fresh = await CorpusIndexes.open(this.#parts);
    this.#contents = fresh.#contents;
    this.#snapshot = fresh.#snapshot;
  }

  async #prepare(change: StoreChange, coming: ChangeOutcome): Promise<IndexContents> {
    const { embeddings, store } = this.#parts;
    const summaries = new Map(this.#snapshot.documents);
    for (const id of change.remove) summaries.delete(id);
    for (const { document } of change.put) summaries.set(document.id, document);
    const titled = (passage: Passage) => ({ passage, title: summaries.get(passage.documentId)?.title ?? '' });
    const contents = await changedContents(
      this.#contents,
      { added: coming.addedPassages.map(titled), removedIds: coming.removedPassageIds },
      embeddings,
      async (ids) => (await store.passages(ids)).map(titled),
    );
    const replaced = this.#snapshot.generation;
    await save(this.#parts, contents, coming.generation, [...summaries.values()], replaced);
    return contents;
  }
}

async function opened(
  { files, embeddings, vectorIndexes, say }: IndexingParts,
  generation: number,
  documents: readonly DocumentSummary[],
): Promise<IndexContents | undefined> {
  try {
    const folder = await files.open(generation);
    if (folder === undefined) {
      if (documents.length > 0) say?.('The index is missing: building it from the stored documents.');
      return undefined;
    }
    const stale = whyStale(folder.manifest, {
      generation,
      embedder: embeddings.identity,
      dimensions: embeddings.dimensions,
      vectors: vectorIndexes.kind,
      documents: documentsDigest(documents),
    });
    if (stale === undefined) return await loadContents(folder, vectorIndexes);
    say?.(`The index does not fit, because ${stale}: building it anew from the stored documents.`);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'damaged-index') throw error;
    say?.(`${error.message} Building the index anew from the stored documents.`);
  }
  return undefined;
}

async function rebuilt(
  parts: IndexingParts,
  generation: number,
  documents: readonly DocumentSummary[],
): Promise<IndexContents> {
  const { embeddings, store, vectorIndexes, progress } = parts;
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const titled = (passage: Passage): TitledPassage => ({ passage, title: titles.get(passage.documentId) ?? '' });
  const fetch = async (ids: readonly number[]) => (await store.passages(ids)).map(titled);
  let contents = emptyContents(vectorIndexes.empty(embeddings.dimensions));
  for await (const batch of store.allPassages(passagesPerStep)) {
    contents = await changedContents(contents, { added: batch.map(titled), removedIds: [] }, embeddings, fetch);
    progress?.({ label: 'Indexing passages', done: contents.lexical.size, total: contents.lexical.size });
  }
  contents = { ...contents, lexical: contents.lexical.merged() };
  await save(parts, contents, generation, documents, undefined);
  return contents;
}

async function save(
  { files, embeddings, vectorIndexes }: IndexingParts,
  contents: IndexContents,
  generation: number,
  documents: readonly DocumentSummary[],
  replaced: number | undefined,
): Promise<void> {
  const manifest: Omit<IndexManifest, 'segments'> = {
    format: indexFormat,
    generation,
    embedder: embeddings.identity,
    dimensions: embeddings.dimensions,
    vectors: vectorIndexes.kind,
    passages: contents.lexical.size,
    documents: documentsDigest(documents),
  };
  const draft = await files.draft(generation, replaced);
  try {
    await saveContents(contents, draft, manifest, replaced !== undefined);
  } finally {
    await draft.discard();
  }
}
