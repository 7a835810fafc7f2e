import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openLocalEmbeddings } from '../../../src/adapters/local-models/local-embeddings.ts';
import { openLocalJudge } from '../../../src/adapters/local-models/local-judge.ts';
import { openLocalReranker } from '../../../src/adapters/local-models/local-reranker.ts';
import { modelsFolder } from '../../../src/adapters/local-models/models-folder.ts';
import type { Evidence } from '../../../src/core/retrieval/evidence.ts';
import { describeEmbeddings } from '../../contracts/embeddings.contract.ts';
import { type HubServer, startHub } from '../../stand-ins/hub/hub-server.ts';
import { tinyEmbedder, tinyJudge, tinyReranker } from '../../stand-ins/hub/tiny-models.ts';
import { smallDocument } from '../../stand-ins/small-documents.ts';

const repositories = {
  'Xenova/all-MiniLM-L6-v2': tinyEmbedder(),
  'Xenova/ms-marco-MiniLM-L-6-v2': tinyReranker(),
  'Xenova/nli-deberta-v3-xsmall': tinyJudge(),
};
let hub: HubServer;
let folder: string;
let filled: string;

beforeAll(async () => {
  hub = await startHub(repositories);
  filled = await mkdtemp(join(tmpdir(), 'footnote-local-models-'));
  for (const name of ['english', 'reranker', 'judge']) await modelsFolder(filled, hub.address).download(name, () => {});
});
beforeEach(async () => {
  hub.breakAfter = Number.POSITIVE_INFINITY;
  hub.corrupts = false;
  hub.requests.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'footnote-local-models-'));
  return () => rm(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await hub.close();
  await rm(filled, { recursive: true, force: true });
});

const weights = (root: string) => join(root, 'Xenova/all-MiniLM-L6-v2/onnx/model_quantized.onnx');

describe('the models folder', () => {
  it('says of each recommended model what it is for, its size, its licence and whether it is here', async () => {
    const models = await modelsFolder(filled).list();
    expect(models.map(({ purpose }) => purpose)).toEqual(['embedder', 'embedder', 'reranker', 'judge']);
    expect(models.map(({ installed }) => installed)).toEqual([true, false, true, true]);
    for (const { licence, megabytes, description } of models) {
      expect(licence).toMatch(/MIT|Apache/);
      expect(megabytes).toBeGreaterThan(0);
      expect(description).toMatch(/\S/);
    }
  });

  it('fetches a model file by file and tells how far it is', async () => {
    const seen: number[] = [];
    const model = await modelsFolder(folder, hub.address).download('english', ({ done, total }) =>
      seen.push(done / total),
    );
    expect(model.installed).toBe(true);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(readFileSync(weights(folder))).toEqual(repositories['Xenova/all-MiniLM-L6-v2']['onnx/model_quantized.onnx']);
  });

  it('goes on where a download broke off, and fetches nothing twice', async () => {
    const models = modelsFolder(folder, hub.address);
    const half = Math.floor((tinyEmbedder()['onnx/model_quantized.onnx']?.length ?? 0) / 2);
    await models.download('english', () => {});
    await rm(weights(folder));
    writeFileSync(`${weights(folder)}.part`, tinyEmbedder()['onnx/model_quantized.onnx']?.subarray(0, half) ?? '');
    hub.requests.length = 0;
    await models.download('english', () => {});
    expect(hub.requests).toEqual([`Xenova/all-MiniLM-L6-v2/onnx/model_quantized.onnx bytes=${half}-`]);
    hub.requests.length = 0;
    await models.download('english', () => {});
    expect(hub.requests).toEqual([]);
  });

  it('keeps what has arrived where the connection breaks, and says what to do', async () => {
    hub.breakAfter = 1_000;
    const models = modelsFolder(folder, hub.address);
    await expect(models.download('english', () => {})).rejects.toMatchObject({ code: 'hub', remedy: /again/ });
    expect((await models.list())[0]?.installed).toBe(false);
    hub.breakAfter = Number.POSITIVE_INFINITY;
    expect((await models.download('english', () => {})).installed).toBe(true);
    expect(statSync(weights(folder)).size).toBe(tinyEmbedder()['onnx/model_quantized.onnx']?.length);
  });

  it('takes no file whose checksum is another', async () => {
    hub.corrupts = true;
    const models = modelsFolder(folder, hub.address);
    await expect(models.download('english', () => {})).rejects.toMatchObject({ code: 'model-checksum' });
    expect(existsSync(join(folder, 'Xenova/all-MiniLM-L6-v2/config.json'))).toBe(false);
  });

  it('removes a model, and knows whether there was one', async () => {
    const models = modelsFolder(folder, hub.address);
    await models.download('reranker', () => {});
    expect(await models.remove('reranker')).toBe(true);
    expect(await models.remove('reranker')).toBe(false);
    await expect(models.remove('oracle')).rejects.toMatchObject({
      code: 'local-model',
      remedy: /english, multilingual/,
    });
  });

  it('works with no network from a folder that was copied', async () => {
    await cp(filled, folder, { recursive: true });
    const models = modelsFolder(folder, 'http://127.0.0.1:9');
    expect((await models.list())[0]?.installed).toBe(true);
    const embeddings = await openLocalEmbeddings(folder, 'english');
    expect((await embeddings.embedQuery('the river froze')).length).toBeGreaterThan(5);
    await expect(models.download('multilingual', () => {})).rejects.toMatchObject({ code: 'hub' });
  });

  it('names the line that fetches a model which is not here', async () => {
    await expect(openLocalEmbeddings(folder, 'english')).rejects.toMatchObject({
      code: 'local-model-missing',
      remedy: /footnote models download english/,
    });
  });
});

describeEmbeddings('a local model', async () => {
  const embeddings = await openLocalEmbeddings(filled, 'english');
  return { embeddings, identity: 'local:english', dimensions: (await embeddings.embedQuery('x')).length };
});

describe('a local reranker', () => {
  it('scores each text with the question, in their order', async () => {
    const reranker = await openLocalReranker(filled, 'reranker');
    const scores = await reranker.rerank('who pays?', ['taxes pay for the dam', 'the river froze', 'the dam, the dam']);
    expect(scores).toEqual([1, 0, 2]);
  });
});

describe('a local judge', () => {
  const { document, passages } = smallDocument('dam', 'The dam', ['the dam was built.', 'the river froze in winter.']);
  const evidence: Evidence[] = passages.map((passage, index) => ({
    passage: { ...passage, id: index + 1, twin: index + 1 },
    document,
    score: 1,
    lexical: 1,
    similarity: 1,
    proximity: 1,
  }));

  it('quotes the sentence that entails the claim', async () => {
    const judge = await openLocalJudge(filled, 'judge');
    expect(await judge.judge('who built the dam', evidence)).toEqual({
      verdict: 'supported',
      quote: 'the dam was built.',
    });
  });

  it('finds a claim contradicted, or in no sentence', async () => {
    const judge = await openLocalJudge(filled, 'judge');
    expect((await judge.judge('the dam was not', evidence)).verdict).toBe('contradicted');
    expect(await judge.judge('taxes', evidence.slice(1))).toEqual({ verdict: 'not-in-sources', quote: '' });
  });
});
