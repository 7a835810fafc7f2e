import type { Document } from '../../src/core/documents/document.ts';
import type { ChangeOutcome, PassageStore, StoreChange } from '../../src/core/indexing/passage-store.port.ts';
import type { Passage } from '../../src/core/passages/passage.ts';
import { areTwins, twinProfile } from '../../src/core/passages/twins.ts';

/** A passage store that forgets with the test; twins are found by comparing all with all. */
export class MemoryPassageStore implements PassageStore {
  private state: { generation: number; documents: Map<string, Document>; passages: Map<number, Passage> } = {
    generation: 0,
    documents: new Map(),
    passages: new Map(),
  };
  private lastId = 0;
  private lastChange: Promise<unknown> = Promise.resolve();

  async documents() {
    const documents = [...this.state.documents.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    return documents.map(({ id, title, metadata, hash }) => ({ id, title, metadata, hash }));
  }

  async document(id: string) {
    return this.state.documents.get(id);
  }

  async passages(ids: readonly number[]) {
    return ids.map((id) => this.state.passages.get(id)).filter((passage) => passage !== undefined);
  }

  async passagesOf(documentId: string) {
    return [...this.state.passages.values()].filter((passage) => passage.documentId === documentId);
  }

  async *allPassages(batchSize = 1000) {
    const all = [...this.state.passages.values()];
    for (let from = 0; from < all.length; from += batchSize) {
      yield all.slice(from, from + batchSize);
    }
  }

  async generation() {
    return this.state.generation;
  }

  apply(change: StoreChange, prepare?: (outcome: ChangeOutcome) => Promise<void>): Promise<ChangeOutcome> {
    const turn = this.lastChange.then(() => this.applyNow(change, prepare));
    this.lastChange = turn.catch(() => undefined);
    return turn;
  }

  private async applyNow(
    change: StoreChange,
    prepare?: (outcome: ChangeOutcome) => Promise<void>,
  ): Promise<ChangeOutcome> {
    const documents = new Map(this.state.documents);
    const gone = new Set(
      [...change.remove, ...change.put.map(({ document }) => document.id)].filter((id) => documents.has(id)),
    );
    if (gone.size === 0 && change.put.length === 0) {
      return { generation: this.state.generation, addedPassages: [], removedPassageIds: [] };
    }
    const kept = [...this.state.passages.values()].filter(({ documentId }) => !gone.has(documentId));
    const removed = [...this.state.passages.values()].filter(({ documentId }) => gone.has(documentId));
    for (const id of gone) {
      documents.delete(id);
    }
    const passages = new Map(this.reelected(kept).map((passage) => [passage.id, passage]));
    const added: Passage[] = [];
    for (const { document, passages: drafts } of change.put) {
      documents.set(document.id, document);
      for (const draft of drafts) {
        this.lastId += 1;
        const profile = twinProfile(draft);
        const twins = [...passages.values()].filter((other) => areTwins(profile, twinProfile(other)));
        const passage = { ...draft, id: this.lastId, twin: Math.min(this.lastId, ...twins.map(({ twin }) => twin)) };
        passages.set(passage.id, passage);
        added.push(passage);
      }
    }
    const generation = this.state.generation + 1;
    const outcome = { generation, addedPassages: added, removedPassageIds: removed.map(({ id }) => id) };
    await prepare?.(outcome);
    this.state = { generation, documents, passages };
    return outcome;
  }

  async close() {}

  private reelected(passages: readonly Passage[]): Passage[] {
    const ids = new Set(passages.map(({ id }) => id));
    const heirs = new Map<number, number>();
    for (const { id, twin } of passages) {
      heirs.set(twin, ids.has(twin) ? twin : Math.min(id, heirs.get(twin) ?? id));
    }
    return passages.map((passage) => ({ ...passage, twin: heirs.get(passage.twin) ?? passage.id }));
  }
}
