import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskIndexFiles } from '../../src/adapters/index-files/disk-index-files.ts';
import type { IndexFiles } from '../../src/core/indexing/index-files.port.ts';
import type { PassageVector, VectorIndex, VectorIndexes } from '../../src/core/indexing/vector-index.port.ts';

const dimensions = 4;
const manifest = { format: 1, embedder: 'none', dimensions, passages: 0, documents: '', segments: [] };

/** What every vector index promises; `recall` is the share of the true neighbours that it must find. */
export function vectorIndexContract(name: string, indexes: VectorIndexes, recall: number): void {
  describe(`${name} vector index`, () => {
    let folder: string;
    let files: IndexFiles;
    let generation = 0;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'footnote-vectors-'));
      files = diskIndexFiles(folder);
    });
    afterAll(async () => {
      await rm(folder, { recursive: true, force: true });
    });

    async function reopened(index: VectorIndex): Promise<VectorIndex> {
      const draft = await files.draft(generation + 1, generation > 0 ? generation : undefined);
      generation += 1;
      await index.save(draft);
      await draft.publish({ ...manifest, generation, vectors: indexes.kind });
      const opened = await files.open(generation);
      if (opened === undefined) throw new Error('not published');
      return indexes.open(opened, dimensions);
    }

    it('finds the passage of the same direction first, however long the vector', async () => {
      const index = await indexes.empty(dimensions).updated(
        [
          { passageId: 3, vector: [0, 5, 0, 0] },
          { passageId: 4, vector: [1, 1, 0, 0] },
          { passageId: 9, vector: [-2, 0, 0, 0] },
        ],
        [],
      );
      const hits = index.search([0, 0.1, 0, 0], 3);
      expect(hits.map(({ passageId }) => passageId)).toEqual([3, 4, 9]);
      expect(hits.map(({ similarity }) => similarity)).toEqual(
        [1, Math.SQRT1_2, 0].map((value) => expect.closeTo(value, 5)),
      );
      expect(index.similarities([1, 0, 0, 0], [9, 77, 4])).toEqual(
        [-1, 0, Math.SQRT1_2].map((value) => expect.closeTo(value, 5)),
      );
    });

    it('finds nothing when it is empty, when nothing is wanted and when the filter lets nothing through', async () => {
      const empty = indexes.empty(dimensions);
      expect(empty.search([1, 0, 0, 0], 5)).toEqual([]);
      const one = await empty.updated([{ passageId: 1, vector: [1, 0, 0, 0] }], []);
      expect(one.search([1, 0, 0, 0], 0)).toEqual([]);
      expect(one.search([1, 0, 0, 0], 5, () => false)).toEqual([]);
      expect(empty.size).toBe(0);
    });

    it('keeps the old index as it was when a new one is made from it', async () => {
      const before = await indexes.empty(dimensions).updated([{ passageId: 1, vector: [1, 0, 0, 0] }], []);
      await before.updated([{ passageId: 2, vector: [0, 1, 0, 0] }], [1]);
      expect(before.search([1, 0, 0, 0], 5).map(({ passageId }) => passageId)).toEqual([1]);
    });

    it('holds what was added, without what was removed, after any changes, saved and opened in between', async () => {
      const vector = fc
        .array(fc.integer({ min: -9, max: 9 }), { minLength: dimensions, maxLength: dimensions })
        .filter((values) => values.some(Boolean));
      const step = fc.record({
        added: fc.array(vector, { maxLength: 40 }),
        removed: fc.array(fc.nat(120), { maxLength: 15 }),
        again: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), vector, async (steps, query) => {
          let index = indexes.empty(dimensions);
          const alive = new Map<number, PassageVector>();
          let nextId = 1;
          for (const { added, removed, again } of steps) {
            const fresh = added.map((values, offset) => ({ passageId: nextId + offset, vector: values }));
            nextId += fresh.length;
            index = await index.updated(fresh, removed);
            for (const id of removed) alive.delete(id);
            for (const one of fresh) alive.set(one.passageId, one);
            if (again) index = await reopened(index);
          }
          expect(index.size).toBe(alive.size);
          const cosine = (one: ArrayLike<number>) => {
            const product = query.reduce((sum, value, place) => sum + value * (one[place] ?? 0), 0);
            return product / Math.hypot(...query) / Math.hypot(...Array.from(one));
          };
          const expected = [...alive.values()]
            .map(({ vector: values }) => cosine(values))
            .sort((a, b) => b - a)
            .slice(0, 10);
          const hits = index.search(query, 10);
          for (const { passageId, similarity } of hits) {
            expect(similarity).toBeCloseTo(cosine(alive.get(passageId)?.vector ?? []), 4);
          }
          const floor = (expected.at(-1) ?? -1) - 1e-4;
          const right = hits.filter(({ similarity }) => similarity >= floor).length;
          expect(right).toBeGreaterThanOrEqual(Math.floor(expected.length * recall));
        }),
        { numRuns: 40 },
      );
    });
  });
}
