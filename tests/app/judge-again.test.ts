import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelsFolder } from '../../src/adapters/local-models/models-folder.ts';
import type { Footnote } from '../../src/app/footnote.ts';
import { openFootnote } from '../../src/composition.ts';
import { type HubServer, startHub } from '../stand-ins/hub/hub-server.ts';
import { tinyJudge } from '../stand-ins/hub/tiny-models.ts';

const text = `The mill\n\nMasons from the hills built the mill of Holt within two summers. Rye is ground there.\n`;
let hub: HubServer;
let folder: string;
let plain: Footnote;
let judged: Footnote;

beforeAll(async () => {
  hub = await startHub({ 'Xenova/nli-deberta-v3-xsmall': tinyJudge() });
  folder = await mkdtemp(join(tmpdir(), 'footnote-judge-'));
  await modelsFolder(join(folder, '.models'), hub.address).download('judge', () => {});
  await writeFile(join(folder, 'mill.txt'), text);
  plain = await openFootnote({ corpusFolder: folder, dataFolder: join(folder, '.plain') });
  const models = { folder: join(folder, '.models'), judge: 'local:judge' };
  judged = await openFootnote({ corpusFolder: folder, dataFolder: join(folder, '.judged'), models });
});
afterAll(async () => {
  await plain.close();
  await judged.close();
  await hub.close();
  await rm(folder, { recursive: true });
});

describe('a claim in other words than the text, with an entailment model', () => {
  const claim = 'People who came down from higher ground put it up there quickly.';

  it('is supported by the sentence that entails it', async () => {
    expect((await plain.check({ claim })).verdict).toBe('not-in-sources');
    const { verdict, citations } = await judged.check({ claim });
    expect(verdict).toBe('supported');
    expect(citations[0]?.quote).toBe('Masons from the hills built the mill of Holt within two summers.');
    expect(text.slice(citations[0]?.start, citations[0]?.end)).toBe(citations[0]?.quote);
  });

  it('stays unsupported with a name or a number that the sentence lacks', async () => {
    for (const stated of ['People of Sorrel put it up quickly.', 'People put it up there within 90 days.']) {
      expect((await judged.check({ claim: stated })).verdict).not.toBe('supported');
    }
  });

  it('stays denied where the rules find a conflict', async () => {
    const { verdict } = await judged.check({
      claim: 'Masons from the hills built the mill of Holt within three summers.',
    });
    expect(verdict).toBe('contradicted');
  });
});
