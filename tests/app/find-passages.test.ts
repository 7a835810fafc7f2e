import { beforeAll, describe, expect, it } from 'vitest';
import { findPassages } from '../../src/app/find-passages.ts';
import type { CorpusSnapshot } from '../../src/core/retrieval/snapshot.ts';
import { emptyBackground } from '../../src/core/text/background.ts';
import { memorySnapshot } from '../stand-ins/memory-snapshot.ts';
import { smallDocument } from '../stand-ins/small-documents.ts';

describe('finding passages', () => {
  let snapshot: CorpusSnapshot;
  const find = async (text: string) => (await findPassages({ text }, snapshot)).map(({ text: found }) => found);

  beforeAll(async () => {
    snapshot = await memorySnapshot(
      [
        smallDocument('one', 'Steppe', [
          'The land bridge carries freight to Europe.',
          'A bridge over the land border was closed in winter.',
          'Kazakhstan plants trees along its railways.',
        ]),
      ],
      emptyBackground,
    );
  });

  it('takes words in double quotes side by side', async () => {
    expect(await find('"land bridges"')).toEqual(['The land bridge carries freight to Europe.']);
    expect(await find('“bridge land”')).toEqual([]);
    expect(await find('who crossed the “bridge land” with freight')).not.toEqual([]);
  });

  it('completes a word that ends in a star', async () => {
    expect((await find('kazakh*'))[0]).toBe('Kazakhstan plants trees along its railways.');
  });

  it('gives each passage its own words, place and score', async () => {
    const [best] = await findPassages({ text: 'freight to Europe', limit: 1 }, snapshot);
    expect(best).toMatchObject({ start: 0, end: 42, locator: 'line 1', document: { id: 'one', title: 'Steppe' } });
    expect(best?.score).toBeGreaterThan(0);
    expect(best?.score).toBeLessThanOrEqual(1);
  });
});
