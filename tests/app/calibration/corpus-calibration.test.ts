import { describe, expect, it } from 'vitest';
import { CorpusCalibration, type LineDrawer } from '../../../src/app/calibration/corpus-calibration.ts';
import type { StoredCalibration } from '../../../src/app/calibration-store.port.ts';
import type { Calibration } from '../../../src/core/answering/calibration.ts';
import type { CorpusSnapshot } from '../../../src/core/retrieval/snapshot.ts';

const lines: Calibration = { answer: 0.7, close: 0.4, topic: 0.4, further: 0.05 };

function storeInMemory() {
  let stored: StoredCalibration = {};
  return {
    load: async () => stored,
    save: async (calibration: StoredCalibration) => {
      stored = calibration;
    },
  };
}

function corpusOf(...hashes: readonly string[]): CorpusSnapshot {
  const documents = new Map(hashes.map((hash) => [hash, { id: hash, hash }]));
  return { documents } as unknown as CorpusSnapshot;
}

function countingDrawer(models: unknown = 'models'): LineDrawer<Calibration> & { drawn: number } {
  return {
    models,
    drawn: 0,
    async draw() {
      this.drawn += 1;
      return { cases: 10, lines };
    },
  };
}

describe('CorpusCalibration', () => {
  it('draws the lines of a corpus once, whoever asks at the same time', async () => {
    const calibration = new CorpusCalibration(storeInMemory());
    const drawer = countingDrawer();
    const corpus = corpusOf('a', 'b');
    const [one, other] = await Promise.all([
      calibration.lines('answering', corpus, drawer),
      calibration.lines('answering', corpus, drawer),
    ]);
    expect(drawer.drawn).toBe(1);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ cases: 10, lines });
  });

  it('takes stored lines up again for the same documents in any order', async () => {
    const store = storeInMemory();
    await new CorpusCalibration(store).lines('answering', corpusOf('a', 'b'), countingDrawer());
    const drawer = countingDrawer();
    expect(await new CorpusCalibration(store).lines('answering', corpusOf('b', 'a'), drawer)).toMatchObject({ lines });
    expect(drawer.drawn).toBe(0);
  });

  it('draws them anew for other documents and for other models', async () => {
    const calibration = new CorpusCalibration(storeInMemory());
    await calibration.lines('answering', corpusOf('a'), countingDrawer());
    const changed = countingDrawer();
    await calibration.lines('answering', corpusOf('a', 'b'), changed);
    expect(changed.drawn).toBe(1);
    const retrained = countingDrawer('other models');
    await calibration.lines('answering', corpusOf('a', 'b'), retrained);
    expect(retrained.drawn).toBe(1);
  });
});
