import { createRequire } from 'node:module';
import type { HierarchicalNSW } from 'hnswlib-node';
import { Fault } from '../../core/errors.ts';
import { unit } from './vector-block.ts';

type Native = typeof import('hnswlib-node');

/** How thorough a graph is. */
export interface GraphParameters {
  /** Links of a point to its neighbours. */
  readonly links: number;
  readonly candidatesWhenAdding: number;
  readonly candidatesWhenSearching: number;
}

/** Chosen with scripts/evaluate/graph-parameters.ts; its table is in docs/benchmark.md. */
const measuredParameters: GraphParameters = { links: 24, candidatesWhenAdding: 200, candidatesWhenSearching: 600 };
const firstCapacity = 8192;
const seed = 42;
/** Points added before other work gets its turn. */
const pointsPerTurn = 200;

/** The native module, or undefined where it is not installed or was not built for this machine. */
export function nativeModule(): Native | undefined {
  try {
    // Loaded only here and only when asked for: it is an optional dependency.
    return createRequire(import.meta.url)('hnswlib-node') as Native;
  } catch {
    return undefined;
  }
}

/** A navigable small-world graph over unit vectors (Malkov and Yashunin, 2018). It only ever grows. */
export class NativeGraph {
  readonly #dimensions: number;
  readonly #graph: HierarchicalNSW;
  #candidates: number;

  private constructor(dimensions: number, graph: HierarchicalNSW, candidates: number) {
    this.#dimensions = dimensions;
    this.#graph = graph;
    this.#candidates = candidates;
  }

  static empty(native: Native, dimensions: number, parameters = measuredParameters): NativeGraph {
    const graph = new native.HierarchicalNSW('ip', dimensions);
    graph.initIndex(firstCapacity, parameters.links, parameters.candidatesWhenAdding, seed);
    return new NativeGraph(dimensions, graph, parameters.candidatesWhenSearching);
  }

  /** Throws a `Fault` of code `damaged-index` for a file that is no graph of these dimensions. */
  static async read(native: Native, dimensions: number, file: string): Promise<NativeGraph> {
    const graph = new native.HierarchicalNSW('ip', dimensions);
    try {
      await graph.readIndex(file);
    } catch (cause) {
      throw new Fault({
        code: 'damaged-index',
        message: `The vector index ${file} cannot be read.`,
        remedy: 'Nothing: the index is rebuilt from the stored documents.',
        subject: file,
        cause,
      });
    }
    return new NativeGraph(dimensions, graph, measuredParameters.candidatesWhenSearching);
  }

  /** Points, those that nobody asks for any more included. */
  get size(): number {
    return this.#graph.getCurrentCount();
  }

  /** Adds points, or moves those whose id is there already. */
  async add(points: readonly { readonly passageId: number; readonly vector: ArrayLike<number> }[]): Promise<void> {
    const wanted = this.size + points.length;
    if (wanted > this.#graph.getMaxElements()) {
      this.#graph.resizeIndex(Math.max(wanted, 2 * this.#graph.getMaxElements()));
    }
    for (const [index, { passageId, vector }] of points.entries()) {
      this.#graph.addPoint(Array.from(unit(vector, this.#dimensions)), passageId);
      if (index % pointsPerTurn === pointsPerTurn - 1) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Looks at so many candidates in a search from now on: more find more and take longer. */
  searchAmong(candidates: number): void {
    this.#candidates = candidates;
  }

  /** Nearest first; nearly always the true ones. */
  search(
    query: Float32Array,
    limit: number,
    filter?: (passageId: number) => boolean,
  ): { passageId: number; similarity: number }[] {
    const count = Math.min(limit, this.size);
    if (count === 0) return [];
    this.#graph.setEf(Math.max(this.#candidates, count));
    const { neighbors, distances } = this.#graph.searchKnn(Array.from(query), count, filter);
    return neighbors.map((passageId, index) => ({ passageId, similarity: 1 - (distances[index] ?? 1) }));
  }

  /** The unit vector of a point. */
  vector(passageId: number): readonly number[] {
    return this.#graph.getPoint(passageId);
  }

  async write(file: string): Promise<void> {
    await this.#graph.writeIndex(file);
  }
}
