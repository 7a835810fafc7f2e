import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskIndexFiles } from '../../../src/adapters/index-files/disk-index-files.ts';
import { ExactVectorIndex } from '../../../src/adapters/vector-index/exact-vector-index.ts';
import { HnswVectorIndex } from '../../../src/adapters/vector-index/hnsw-vector-index.ts';
import { vectorIndexes } from '../../../src/adapters/vector-index/vector-indexes.ts';
import { vectorIndexContract } from '../../contracts/vector-index.contract.ts';

vectorIndexContract('HNSW, still small,', vectorIndexes(), 1);
vectorIndexContract('HNSW', vectorIndexes(undefined, 8), 0.9);

/** Unit-free vectors that are the same in every run. */
function vectors(first: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    passageId: first + index,
    vector: Array.from({ length: 8 }, (_, place) => Math.sin((first + index) * (place + 1) * 12.9898) * 10),
  }));
}

it('moves passages into a graph when there are many, and finds nearly the same as the exact index', async () => {
  const many = vectors(1, 6000);
  const graph = await vectorIndexes().empty(8).updated(many, []);
  const changed = await graph.updated(vectors(7001, 50), [5, 6, 7]);
  const exact = await new ExactVectorIndex(8, []).updated(
    [...many.filter(({ passageId }) => passageId < 5 || passageId > 7), ...vectors(7001, 50)],
    [],
  );
  expect((graph as HnswVectorIndex).view?.ids.length).toBe(6000);
  expect(changed.size).toBe(6047);
  expect(graph.size).toBe(6000);
  let found = 0;
  for (const { vector } of vectors(9001, 50)) {
    const expected = new Set(exact.search(vector, 20).map(({ passageId }) => passageId));
    const hits = changed.search(vector, 20);
    expect(hits).toHaveLength(20);
    found += hits.filter(({ passageId }) => expected.has(passageId)).length;
    expect(changed.similarities(vector, [5, 9, 7010])).toEqual(
      exact.similarities(vector, [5, 9, 7010]).map((similarity) => expect.closeTo(similarity, 4)),
    );
  }
  expect(found / 1000).toBeGreaterThan(0.95);
  expect((graph as HnswVectorIndex).recall(30, 20)).toBeGreaterThan(0.95);
  expect(
    new HnswVectorIndex(
      {
        smallest: 9,
        newGraph: () => {
          throw new Error('too few');
        },
      },
      exact,
    ).recall(30, 20),
  ).toBe(undefined);
  const filtered = changed.search(vectors(9001, 1)[0]?.vector ?? [], 20, (passageId) => passageId > 5990);
  expect(filtered.every(({ passageId }) => passageId > 5990)).toBe(true);
  expect(filtered).toHaveLength(20);
});

it('tells, of a graph that is written, how much of the true nearest it finds', async () => {
  const lines: string[] = [];
  const index = await vectorIndexes((line) => lines.push(line), 100)
    .empty(8)
    .updated(vectors(1, 200), []);
  const folder = await mkdtemp(join(tmpdir(), 'footnote-graph-'));
  const draft = await diskIndexFiles(folder).draft(1);
  await index.save(draft);
  await draft.discard();
  await rm(folder, { recursive: true });
  expect(lines).toEqual([expect.stringMatching(/^Vectors of 200 passages: a search finds (100|9\d)\.\d % /)]);
});
