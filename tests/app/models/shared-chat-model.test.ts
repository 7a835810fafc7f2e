import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCorpus, openReadCorpus } from '../../../src/composition.ts';
import { type ModelServer, startModelServer } from '../../stand-ins/models/model-server.ts';

let server: ModelServer;
let folder: string;

beforeAll(async () => {
  server = await startModelServer();
  folder = await mkdtemp(join(tmpdir(), 'footnote-shared-'));
  await writeFile(join(folder, 'dam.md'), '# The dam\n\nThe Alder dam was built in 1931 by the engineer Mara Vell.\n');
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it('one chat model serves several corpora with one breaker: where it rests for one, it rests for all', async () => {
  const folders = (name: string) => ({ corpusFolder: folder, dataFolder: join(folder, `.${name}`) });
  const patience = { retries: 0, firstPause: 1, failuresInARow: 1, rest: 600_000 };
  const chat = { model: 'openai:stand-in', address: server.address, key: 'sk', timeout: 10_000, patience };
  const common = await openReadCorpus({ ...folders('common'), chat });
  const own = await openCorpus(folders('own'), {}, common.chat);
  try {
    await own.ingest();
    server.behave = () => ({ kind: 'error', status: 500 });
    const question = 'When was the Alder dam built?';
    expect(await common.footnote.ask({ question })).toMatchObject({ model: { trouble: 'server-error' } });
    expect(await own.footnote.ask({ question })).toMatchObject({ kind: 'answer', model: { trouble: 'resting' } });
    expect(server.requests).toHaveLength(1);
  } finally {
    await own.footnote.close();
    await common.footnote.close();
  }
});
