import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainTextBlocks } from '../../src/core/documents/plain-text-blocks.ts';
import { toDocument } from '../../src/core/documents/to-document.ts';
import type { ChangeOutcome, PassageStore } from '../../src/core/indexing/passage-store.port.ts';
import { splitIntoPassages } from '../../src/core/passages/split-into-passages.ts';

/** A document and its passages, ready to be put. */
export function entry(id: string, text: string) {
  const metadata = { author: 'Ada', address: 'https://example.org/' };
  const document = toDocument(id, `hash of ${text}`, { text, ...plainTextBlocks(text), pages: [0], metadata });
  return { document, passages: splitIntoPassages(document) };
}

const OTTERS =
  'Otters\n\nSea otters sleep on their backs and hold hands. They eat:\n\n- urchins 🦔\n- crabs\n\nThe fur is dense.';
const BEES = 'Bees dance to tell where flowers are. The angle of the dance shows the direction.\n';

/** What every passage store does. `open` gives an empty one. */
export function passageStoreContract(open: () => Promise<PassageStore>): void {
  describe('the passage store contract', () => {
    let store: PassageStore;

    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const all = async () => {
      const passages = [];
      for await (const batch of store.allPassages(1)) {
        passages.push(...batch);
      }
      return passages;
    };

    it('gives back documents and passages as they were put', async () => {
      const { document, passages } = entry('animals/otters', OTTERS);
      const { addedPassages } = await store.apply({ put: [{ document, passages }], remove: [] });
      expect(await store.document('animals/otters')).toEqual(document);
      expect(addedPassages.map(({ id: _id, twin: _twin, ...draft }) => draft)).toEqual(passages);
      expect(await store.passagesOf('animals/otters')).toEqual(addedPassages);
      expect(await all()).toEqual(addedPassages);
    });

    it('lists documents by id, without text', async () => {
      await store.apply({ put: [entry('b', BEES), entry('a', OTTERS)], remove: [] });
      const { id, title, metadata, hash } = entry('a', OTTERS).document;
      expect((await store.documents()).map((document) => document.id)).toEqual(['a', 'b']);
      expect((await store.documents())[0]).toEqual({ id, title, metadata, hash });
    });

    it('gives passages in the order asked for and leaves out unknown ones', async () => {
      const { addedPassages } = await store.apply({ put: [entry('a', OTTERS), entry('b', BEES)], remove: [] });
      const ids = addedPassages.map(({ id }) => id).reverse();
      expect((await store.passages([...ids, 999_999])).map(({ id }) => id)).toEqual(ids);
      expect(await store.document('c')).toBeUndefined();
      expect(await store.passagesOf('c')).toEqual([]);
    });

    it('replaces and removes documents and never uses an id twice', async () => {
      const first = await store.apply({ put: [entry('a', OTTERS), entry('b', BEES)], remove: [] });
      const second = await store.apply({ put: [entry('a', `${OTTERS} And warm.`)], remove: ['b', 'unknown'] });
      expect([...second.removedPassageIds].sort()).toEqual(first.addedPassages.map(({ id }) => id).sort());
      const oldest = Math.max(...first.addedPassages.map(({ id }) => id));
      expect(Math.min(...second.addedPassages.map(({ id }) => id))).toBeGreaterThan(oldest);
      await store.apply({ put: [], remove: ['a'] });
      expect(await store.documents()).toEqual([]);
      const last = await store.apply({ put: [entry('b', BEES)], remove: [] });
      expect(last.addedPassages[0]?.id).toBeGreaterThan(Math.max(...second.addedPassages.map(({ id }) => id)));
    });

    it('counts its generations up, and not for a change of nothing', async () => {
      const before = await store.generation();
      const { generation } = await store.apply({ put: [entry('a', OTTERS)], remove: [] });
      expect(generation).toBeGreaterThan(before);
      expect(await store.generation()).toBe(generation);
      expect((await store.apply({ put: [], remove: ['unknown'] })).generation).toBe(generation);
    });

    it('shows the old state until what is prepared is done, then the new one', async () => {
      await store.apply({ put: [entry('a', OTTERS)], remove: [] });
      const before = await store.generation();
      let prepared: ChangeOutcome | undefined;
      const outcome = await store.apply({ put: [entry('b', BEES)], remove: ['a'] }, async (coming) => {
        prepared = coming;
        expect((await store.documents()).map(({ id }) => id)).toEqual(['a']);
        expect(await store.generation()).toBe(before);
      });
      expect(prepared).toEqual(outcome);
      expect((await store.documents()).map(({ id }) => id)).toEqual(['b']);
    });

    it('keeps the old state whole when preparing fails, and goes on', async () => {
      const { addedPassages, generation } = await store.apply({ put: [entry('a', OTTERS)], remove: [] });
      const failure = new Error('no space');
      await expect(store.apply({ put: [entry('b', BEES)], remove: ['a'] }, () => Promise.reject(failure))).rejects.toBe(
        failure,
      );
      expect(await all()).toEqual(addedPassages);
      expect(await store.generation()).toBe(generation);
      await store.apply({ put: [entry('b', BEES)], remove: [] });
      expect((await store.documents()).map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('applies changes that are asked for at once one after the other', async () => {
      await Promise.all(['a', 'b', 'c'].map((id) => store.apply({ put: [entry(id, `${OTTERS} ${id}`)], remove: [] })));
      expect(await store.documents()).toHaveLength(3);
      expect(new Set((await all()).map(({ id }) => id)).size).toBe((await all()).length);
    });

    it('groups passages that say nearly the same under the oldest of them', async () => {
      const bees =
        'Honey bees dance in the dark hive to tell their sisters where the best flowers are, and how far to fly.';
      const again = 'Honey bees dance in the hive to tell their sisters where the best flowers are and how far to fly.';
      const whales =
        'Blue whales sing in deep water, and their songs travel for hundreds of kilometres through the ocean.';
      const [one] = (await store.apply({ put: [entry('a', bees), entry('b', whales)], remove: [] })).addedPassages;
      const [two] = (await store.apply({ put: [entry('c', again)], remove: [] })).addedPassages;
      expect(two?.twin).toBe(one?.id);
      expect((await all()).filter(({ twin, id }) => twin !== id)).toHaveLength(1);
      await store.apply({ put: [], remove: ['a'] });
      expect((await all()).every(({ twin, id }) => twin === id)).toBe(true);
    });
  });
}
