import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpReranker } from '../../../src/adapters/reranker/http-reranker.ts';
import { openFootnote } from '../../../src/composition.ts';
import { type ModelServer, startModelServer } from '../../stand-ins/models/model-server.ts';

const key = 'rk-never-to-be-seen';
const texts = ['taxes pay for it', 'the river froze', 'who pays for the railway'];
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

describe('httpReranker', () => {
  it('asks as Jina, Cohere, vLLM and llama.cpp are asked, and gives scores in the order of the texts', async () => {
    const reranker = httpReranker({ address: server.address, model: 'small', key });
    const scores = await reranker.rerank('Who pays for the railway?', texts);
    expect(scores.indexOf(Math.max(...scores))).toBe(2);
    expect(server.requests.at(-1)).toMatchObject({
      path: '/v1/rerank',
      key,
      body: { model: 'small', query: 'Who pays for the railway?', documents: texts, texts },
    });
  });

  it('takes an address with or without /rerank at its end', async () => {
    await httpReranker({ address: `${server.address}/rerank/` }).rerank('x', ['y']);
    expect(server.requests.at(-1)?.path).toBe('/v1/rerank');
  });

  it('reads the bare list that TEI answers with', async () => {
    const tei = createServer((_, response) => response.end('[{"index":1,"score":0.9},{"index":0,"score":0.1}]'));
    await new Promise<void>((listening) => tei.listen(0, '127.0.0.1', listening));
    const { port } = tei.address() as AddressInfo;
    expect(await httpReranker({ address: `http://127.0.0.1:${port}` }).rerank('q', ['a', 'b'])).toEqual([0.1, 0.9]);
    await new Promise((closed) => tei.close(closed));
  });

  it('says in plain words what is wrong, without the key', async () => {
    server.status = () => 401;
    const error = await httpReranker({ address: server.address, key })
      .rerank('x', ['y'])
      .catch((caught: unknown) => caught);
    server.status = () => 200;
    expect(error).toMatchObject({ code: 'reranker', message: expect.stringContaining('answers 401') });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(key);
    await expect(httpReranker({ address: 'http://127.0.0.1:9' }).rerank('x', ['y'])).rejects.toMatchObject({
      message: expect.stringContaining('cannot be reached'),
    });
  });
});

describe('a corpus with a reranker', () => {
  it('finds in its order, and in its own where the reranker is down', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-reranker-'));
    await writeFile(join(folder, 'one.txt'), 'One\n\nThe tower, the tower, the tower.\n');
    await writeFile(join(folder, 'two.txt'), 'Two\n\nBefore anybody built a tower they quarrelled about its height.\n');
    const notices: string[] = [];
    const folders = { corpusFolder: folder, dataFolder: join(folder, '.data') };
    const models = { folder, reranker: { model: server.address } };
    const footnote = await openFootnote({ ...folders, models }, { onNotice: (line) => notices.push(line) });
    const text = 'tower quarrelled height';
    const [first] = await footnote.find({ text });
    expect(first?.document.id).toBe('two');
    server.status = () => 500;
    expect(await footnote.find({ text })).toHaveLength(2);
    expect(notices.at(-1)).toContain('Passages keep their own order meanwhile.');
    server.status = () => 200;
    await footnote.close();
    await rm(folder, { recursive: true });
  });
});
