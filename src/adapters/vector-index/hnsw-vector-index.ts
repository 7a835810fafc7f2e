import type { IndexDraft } from '../../core/indexing/index-files.port.ts';
import type { PassageFilter } from '../../core/indexing/passage-filter.ts';
import type { PassageVector, VectorHit, VectorIndex } from '../../core/indexing/vector-index.port.ts';
import { ExactVectorIndex } from './exact-vector-index.ts';
import type { NativeGraph } from './native-graph.ts';
import { unit, vectorBlock } from './vector-block.ts';

export const graphFile = 'vectors-graph.bin';
export const graphIdsFile = 'vectors-graph-ids.bin';
/** New passages wait beside the graph, searched exactly, until they are this share of it: so a small change writes little. */
const waitingShare = 0.05;
/** … or this many, while the graph is small. */
const mostWaiting = 500;
/** A new graph is measured by so many of its passages and so many neighbours of each. */
const passagesAsked = 50;
const nearestSought = 20;
const comparedAtOnce = 10_000;

/** How graphs come about. */
export interface GraphMaking {
  readonly newGraph: () => NativeGraph;
  /** With fewer passages than this there is no graph: comparing with all of them is as fast and misses nothing. */
  readonly smallest: number;
  /** Told what a graph that is about to be written finds of the true nearest, and how many passages it has. */
  readonly measured?: (recall: number, passages: number) => void;
}

/** The graph as one index sees it; another index may have added to it since. */
interface GraphView {
  readonly graph: NativeGraph;
  /** Passages of this index in the graph, ascending. */
  readonly ids: Uint32Array;
}

/** Most passages in a graph that is searched approximately, new ones beside it. While there are few, no graph at all. */
export class HnswVectorIndex implements VectorIndex {
  readonly dimensions: number;
  readonly #making: GraphMaking;
  readonly #view: GraphView | undefined;
  readonly #waiting: ExactVectorIndex;
  /** Whether the graph's file of the generation in use holds every passage of `#view`. */
  #saved: boolean;

  constructor(making: GraphMaking, waiting: ExactVectorIndex, view?: GraphView, saved = false) {
    this.dimensions = waiting.dimensions;
    this.#making = making;
    this.#waiting = waiting;
    this.#view = view;
    this.#saved = saved;
  }

  get size(): number {
    return this.#waiting.size + (this.#view?.ids.length ?? 0);
  }

  /** Passages in the graph, and the graph; undefined while there is none. */
  get view(): GraphView | undefined {
    return this.#view;
  }

  async updated(added: readonly PassageVector[], removedIds: readonly number[]): Promise<HnswVectorIndex> {
    const leaving = new Set([...removedIds, ...added.map(({ passageId }) => passageId)]);
    const waiting = await this.#waiting.updated(added, removedIds);
    const ids = this.#view?.ids.filter((id) => !leaving.has(id)) ?? new Uint32Array(0);
    const room = this.#view === undefined ? this.#making.smallest : Math.max(mostWaiting, waitingShare * ids.length);
    if (waiting.size < room) {
      const view = this.#view === undefined ? undefined : { graph: this.#view.graph, ids };
      return new HnswVectorIndex(this.#making, waiting, view, this.#saved);
    }
    // Points that nobody asks for any more slow every search down: with too many of them the graph is made anew.
    const worn = this.#view === undefined || this.#view.graph.size > 1.25 * ids.length;
    const graph = worn ? this.#making.newGraph() : this.#view.graph;
    if (worn && this.#view !== undefined) await graph.add(vectorsOf(this.#view.graph, ids));
    const joining = waiting.vectors();
    await graph.add(joining);
    const all = Uint32Array.from([...ids, ...joining.map(({ passageId }) => passageId)]).sort();
    return new HnswVectorIndex(this.#making, new ExactVectorIndex(this.dimensions, []), { graph, ids: all });
  }

  /**
   * Share of the true nearest passages that the graph finds, asked for passages of its own from all over it; undefined
   * while there is no graph. Comparing with every passage takes a second or two for a hundred thousand.
   * @param asked number of passages
   * @param nearest how many are looked for near each
   */
  recall(asked: number, nearest: number): number | undefined {
    if (this.#view === undefined) return undefined;
    const { graph, ids } = this.#view;
    const step = Math.max(1, Math.floor(ids.length / asked));
    const questions = vectorsOf(
      graph,
      ids.filter((_, place) => place % step === 0),
    );
    const right: VectorHit[][] = questions.map(() => []);
    // Part by part: all vectors at once would take as much memory again as the graph.
    for (let start = 0; start < ids.length; start += comparedAtOnce) {
      const part = vectorsOf(graph, ids.subarray(start, start + comparedAtOnce));
      const exact = new ExactVectorIndex(this.dimensions, [vectorBlock(part, this.dimensions)]);
      for (const [place, { vector }] of questions.entries()) {
        right[place] = nearestOf([...(right[place] ?? []), ...exact.search(vector, nearest)], nearest);
      }
    }
    let found = 0;
    let sought = 0;
    for (const [place, { vector }] of questions.entries()) {
      const wanted = new Set(right[place]?.map(({ passageId }) => passageId));
      found += this.#searchGraph(vector, nearest).filter(({ passageId }) => wanted.has(passageId)).length;
      sought += wanted.size;
    }
    return found / sought;
  }

  search(vector: ArrayLike<number>, limit: number, filter?: PassageFilter): VectorHit[] {
    const fresh = this.#waiting.search(vector, limit, filter);
    return nearestOf([...fresh, ...this.#searchGraph(vector, limit, filter)], Math.max(0, limit));
  }

  similarities(vector: ArrayLike<number>, passageIds: readonly number[]): number[] {
    const query = unit(vector, this.dimensions);
    const fresh = this.#waiting.similarities(vector, passageIds);
    return passageIds.map((id, index) => {
      if (this.#view === undefined || !includes(this.#view.ids, id)) return fresh[index] ?? 0;
      return product(this.#view.graph.vector(id), query);
    });
  }

  async save(draft: IndexDraft): Promise<void> {
    await this.#waiting.save(draft);
    if (this.#view === undefined) return;
    const { graph, ids } = this.#view;
    await draft.write(graphIdsFile, new Uint8Array(ids.slice().buffer));
    if (this.#saved) await draft.keep(graphFile);
    else {
      this.#making.measured?.(this.recall(passagesAsked, nearestSought) ?? 1, ids.length);
      await graph.write(draft.pathFor(graphFile));
    }
    this.#saved = true;
  }

  #searchGraph(vector: ArrayLike<number>, limit: number, filter?: PassageFilter): VectorHit[] {
    if (this.#view === undefined || limit <= 0) return [];
    const { graph, ids } = this.#view;
    const query = unit(vector, this.dimensions);
    const wanted = Math.min(limit, ids.length);
    // Removed points come back too; ask for more until enough others have.
    for (let count = limit; ; count *= 2) {
      const hits = graph.search(query, count, filter);
      const own = graph.size === ids.length ? hits : hits.filter(({ passageId }) => includes(ids, passageId));
      if (own.length >= wanted || hits.length < count) return own.slice(0, limit);
    }
  }
}

function nearestOf(hits: readonly VectorHit[], limit: number): VectorHit[] {
  return hits.toSorted((a, b) => b.similarity - a.similarity || a.passageId - b.passageId).slice(0, limit);
}

function product(point: readonly number[], query: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < query.length; place += 1) sum += (point[place] as number) * (query[place] as number);
  return sum;
}

function vectorsOf(graph: NativeGraph, ids: Uint32Array): PassageVector[] {
  return Array.from(ids, (passageId) => ({ passageId, vector: graph.vector(passageId) }));
}

function includes(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}
