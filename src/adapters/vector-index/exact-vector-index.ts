import { Fault } from '../../core/errors.ts';
import type { IndexDraft, IndexFolder } from '../../core/indexing/index-files.port.ts';
import type { PassageFilter } from '../../core/indexing/passage-filter.ts';
import { TopHits } from '../../core/indexing/top-hits.ts';
import type { PassageVector, VectorHit, VectorIndex, VectorIndexes } from '../../core/indexing/vector-index.port.ts';
import { blockFromBytes, blockToBytes, dot, rowOf, unit, type VectorBlock, vectorBlock } from './vector-block.ts';

const fileName = 'vectors.bin';
/** Blocks are joined unless the earlier is at least this many times as large as the later. */
const growthFactor = 3;

/** Compares the question with every passage: no approximation, time in proportion to the corpus. */
export class ExactVectorIndex implements VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  readonly #blocks: readonly VectorBlock[];
  readonly #removed: ReadonlySet<number>;

  /** @param removed ids that lie in the blocks and count no longer */
  constructor(dimensions: number, blocks: readonly VectorBlock[], removed: ReadonlySet<number> = new Set()) {
    this.dimensions = dimensions;
    this.#blocks = blocks;
    this.#removed = removed;
    this.size = blocks.reduce((sum, block) => sum + block.passageIds.length, 0) - removed.size;
  }

  /** Opens what `save` wrote. */
  static async read(folder: IndexFolder, dimensions: number): Promise<ExactVectorIndex> {
    const block = blockFromBytes(await folder.read(fileName), dimensions);
    if (block === undefined) {
      throw new Fault({
        code: 'damaged-index',
        message: 'The saved vectors cannot be read.',
        remedy: 'Nothing: the index is rebuilt from the stored documents.',
        subject: fileName,
      });
    }
    return new ExactVectorIndex(dimensions, [block]);
  }

  /** Every passage with its unit vector. */
  vectors(): PassageVector[] {
    const { passageIds, rows } = this.#joined(this.#blocks, this.#removed);
    return Array.from(passageIds, (passageId, row) => ({
      passageId,
      vector: rows.subarray(row * this.dimensions, (row + 1) * this.dimensions),
    }));
  }

  async updated(added: readonly PassageVector[], removedIds: readonly number[]): Promise<ExactVectorIndex> {
    const fresh = new Set(added.map(({ passageId }) => passageId));
    const leaving = [...removedIds, ...fresh].filter((id) => this.#has(id));
    const removed = new Set([...this.#removed, ...leaving]);
    const replaced = [...fresh].some((id) => removed.has(id));
    let blocks = [...this.#blocks];
    // An id may stand in one block only, or a removed row could not be told from the row that replaced it.
    if (replaced || removed.size * 4 > this.size) {
      blocks = [this.#joined(blocks, removed)];
      removed.clear();
    }
    if (added.length > 0) blocks.push(vectorBlock(added, this.dimensions));
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (before === undefined || last === undefined) break;
      if (before.passageIds.length >= growthFactor * last.passageIds.length) break;
      const joined = this.#joined([before, last], removed);
      for (const id of [...before.passageIds, ...last.passageIds]) removed.delete(id);
      blocks.splice(-2, 2, joined);
    }
    return new ExactVectorIndex(this.dimensions, blocks, removed);
  }

  search(vector: ArrayLike<number>, limit: number, filter?: PassageFilter): VectorHit[] {
    const query = unit(vector, this.dimensions);
    const hits = new TopHits(Math.max(0, Math.min(limit, this.size)));
    for (const { passageIds, rows } of this.#blocks) {
      for (let row = 0; row < passageIds.length; row += 1) {
        const similarity = dot(rows, row, query);
        if (similarity < hits.threshold) continue;
        const passageId = passageIds[row] as number;
        if (this.#removed.has(passageId) || (filter !== undefined && !filter(passageId))) continue;
        hits.offer(passageId, similarity);
      }
    }
    return hits.sorted().map(({ passageId, score }) => ({ passageId, similarity: score }));
  }

  similarities(vector: ArrayLike<number>, passageIds: readonly number[]): number[] {
    const query = unit(vector, this.dimensions);
    return passageIds.map((id) => {
      if (this.#removed.has(id)) return 0;
      for (const block of this.#blocks) {
        const row = rowOf(block, id);
        if (row >= 0) return dot(block.rows, row, query);
      }
      return 0;
    });
  }

  async save(draft: IndexDraft): Promise<void> {
    await draft.write(fileName, blockToBytes(this.#joined(this.#blocks, this.#removed), this.dimensions));
  }

  #has(passageId: number): boolean {
    return !this.#removed.has(passageId) && this.#blocks.some((block) => rowOf(block, passageId) >= 0);
  }

  #joined(blocks: readonly VectorBlock[], removed: ReadonlySet<number>): VectorBlock {
    const rows = blocks
      .flatMap((block) => Array.from(block.passageIds, (id, row) => ({ id, row, block })))
      .filter(({ id }) => !removed.has(id))
      .sort((a, b) => a.id - b.id);
    const joined = new Float32Array(rows.length * this.dimensions);
    for (const [index, { row, block }] of rows.entries()) {
      joined.set(block.rows.subarray(row * this.dimensions, (row + 1) * this.dimensions), index * this.dimensions);
    }
    return { passageIds: Uint32Array.from(rows, ({ id }) => id), rows: joined };
  }
}

/** Exact indexes, saved as one file of ids and vectors. */
export const exactVectorIndexes: VectorIndexes = {
  kind: 'exact',
  empty: (dimensions) => new ExactVectorIndex(dimensions, []),
  open: (folder, dimensions) => ExactVectorIndex.read(folder, dimensions),
};
