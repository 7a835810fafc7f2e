import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { readBuiltInEmbeddings } from '../../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { exactVectorIndexes } from '../../../src/adapters/vector-index/exact-vector-index.ts';
import { snapshotOf } from '../../../src/app/indexing/corpus-snapshot.ts';
import { changedContents, emptyContents, type IndexContents } from '../../../src/app/indexing/index-contents.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { Passage } from '../../../src/core/passages/passage.ts';
import { splitIntoPassages } from '../../../src/core/passages/split-into-passages.ts';
import type { CorpusSnapshot } from '../../../src/core/retrieval/snapshot.ts';
import type { SetDocument } from './question-sets.ts';

/** The shipped background and word vectors, read once. */
export const background = readEnglishBackground();
export const words = readBuiltInEmbeddings();

/** A corpus in memory, indexed by the code that serves, from which documents can be taken out again. */
export class MemoryCorpus {
  readonly snapshot: CorpusSnapshot;
  private readonly contents: IndexContents;
  private readonly passages: ReadonlyMap<number, Passage>;
  private readonly documents: ReadonlyMap<string, Document>;

  private constructor(
    contents: IndexContents,
    passages: ReadonlyMap<number, Passage>,
    documents: ReadonlyMap<string, Document>,
  ) {
    this.contents = contents;
    this.passages = passages;
    this.documents = documents;
    const store = {
      passages: async (ids: readonly number[]) => ids.flatMap((id) => passages.get(id) ?? []),
      passagesOf: async (id: string) => [...passages.values()].filter(({ documentId }) => documentId === id),
      document: async (id: string) => documents.get(id),
    };
    // Only these parts of the store are read through a snapshot.
    const parts = { store, embeddings: words, background, words } as unknown as Parameters<typeof snapshotOf>[0];
    this.snapshot = snapshotOf(parts, contents, 1, [...documents.values()]);
  }

  static async of(documents: readonly SetDocument[]): Promise<MemoryCorpus> {
    const made = documents.map(documentOf);
    const passages = made.flatMap(passagesOf);
    const titles = new Map(made.map(({ id, title }) => [id, title]));
    const added = passages.map((passage) => ({ passage, title: titles.get(passage.documentId) ?? '' }));
    const byId = new Map(added.map((titled) => [titled.passage.id, titled]));
    const contents = await changedContents(
      emptyContents(exactVectorIndexes.empty(words.dimensions)),
      { added, removedIds: [] },
      words,
      async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    );
    return new MemoryCorpus(
      contents,
      new Map(passages.map((passage) => [passage.id, passage])),
      new Map(made.map((document) => [document.id, document])),
    );
  }

  /** The same corpus without some documents, indexes and counts included. */
  async without(documentIds: ReadonlySet<string>): Promise<MemoryCorpus> {
    const removed = [...this.passages.values()].filter(({ documentId }) => documentIds.has(documentId));
    const contents = await changedContents(
      this.contents,
      { added: [], removedIds: removed.map(({ id }) => id) },
      words,
      async (ids) =>
        ids.flatMap((id) => {
          const passage = this.passages.get(id);
          return passage === undefined ? [] : [{ passage, title: this.documents.get(passage.documentId)?.title ?? '' }];
        }),
    );
    const stays = (id: string) => !documentIds.has(id);
    return new MemoryCorpus(
      contents,
      new Map([...this.passages].filter(([, { documentId }]) => stays(documentId))),
      new Map([...this.documents].filter(([id]) => stays(id))),
    );
  }
}

const known = new WeakMap<SetDocument, Document>();
const cut = new WeakMap<Document, Passage[]>();
let passagesMade = 0;

function documentOf(source: SetDocument): Document {
  let document = known.get(source);
  if (document === undefined) {
    const { id, title, text } = source;
    document = {
      id,
      title,
      text,
      prose: text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      pages: [],
      metadata: {},
      hash: '',
    };
    known.set(source, document);
  }
  return document;
}

/** The same passages whenever a document is asked for, so that what is taken apart once stays so. */
function passagesOf(document: Document): Passage[] {
  let passages = cut.get(document);
  if (passages === undefined) {
    passages = splitIntoPassages(document).map((draft) => {
      passagesMade += 1;
      return { ...draft, id: passagesMade, twin: passagesMade };
    });
    cut.set(document, passages);
  }
  return passages;
}
