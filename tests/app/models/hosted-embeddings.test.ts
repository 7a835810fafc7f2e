import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHostedEmbeddings } from '../../../src/adapters/embeddings/hosted/open-hosted-embeddings.ts';
import { openVectorCache } from '../../../src/adapters/vector-store/sqlite-vector-cache.ts';
import { CachedEmbeddings, identified } from '../../../src/app/models/cached-embeddings.ts';
import { openFootnote } from '../../../src/composition.ts';
import { describeEmbeddings } from '../../contracts/embeddings.contract.ts';
import { type ModelServer, startModelServer } from '../../stand-ins/models/model-server.ts';

const key = 'sk-embedder-never-to-be-seen';
let server: ModelServer;
let folder: string;

beforeEach(async () => {
  server = await startModelServer();
  folder = await mkdtemp(join(tmpdir(), 'footnote-embeddings-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const open = () => openHostedEmbeddings({ model: 'openai:letters', address: server.address, key });
const impatient = { retries: 0, firstPause: 1 };

describeEmbeddings('an embedder behind HTTP', async () =>
  identified('openai:letters', new CachedEmbeddings('openai:letters', await open(), openVectorCache(':memory:'))),
);

describe('CachedEmbeddings', () => {
  it('sends texts in batches, and none twice', async () => {
    const cached = new CachedEmbeddings('e', await open(), openVectorCache(':memory:'), { ...impatient, batch: 2 });
    const first = await cached.embedDocuments(['a', 'b', 'c', 'a', 'd', 'e']);
    expect(server.requests.map(({ body }) => body.input)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(first[3]).toEqual(first[0]);
    server.requests.length = 0;
    expect(await cached.embedDocuments(['e', 'f', 'a'])).toEqual([first[5], expect.any(Array), first[0]]);
    expect(server.requests.map(({ body }) => body.input)).toEqual([['f']]);
  });

  it('goes on where a fault stopped it, also in another process', async () => {
    const file = join(folder, 'vectors.sqlite');
    const texts = ['a', 'b', 'c', 'd', 'e'];
    const cache = openVectorCache(file);
    server.status = ({ body }) => (body.input?.includes('c') ? 500 : 200);
    const cached = new CachedEmbeddings('e', await open(), cache, { ...impatient, batch: 2 });
    await expect(cached.embedDocuments(texts)).rejects.toMatchObject({ code: 'model-server-error' });
    await cache.close();
    server.status = () => 200;
    server.requests.length = 0;
    const later = openVectorCache(file);
    await new CachedEmbeddings('e', await open(), later, { ...impatient, batch: 2 }).embedDocuments(texts);
    await later.close();
    expect(server.requests.map(({ body }) => body.input)).toEqual([['c', 'd'], ['e']]);
  });

  it('keeps vectors of one embedder from another', async () => {
    const cache = openVectorCache(':memory:');
    await new CachedEmbeddings('one', await open(), cache, impatient).embedDocuments(['a']);
    await new CachedEmbeddings('two', await open(), cache, impatient).embedDocuments(['a']);
    expect(server.requests).toHaveLength(2);
  });

  it('tells a refused key without showing it', async () => {
    server.status = () => 401;
    const cached = new CachedEmbeddings('e', await open(), openVectorCache(':memory:'), impatient);
    const error = await cached.embedDocuments(['a']).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'model-refused-key' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(key);
  });
});

describe('a corpus whose embedder is changed', () => {
  const question = { question: 'When was the mill built?' };
  const models = () => ({
    folder,
    embeddings: { model: 'openai:letters', address: server.address, key },
  });

  beforeEach(() => writeFile(join(folder, 'mill.txt'), 'The mill\n\nThe mill was built in 1880. It grinds rye.\n'));
  const folders = () => ({ corpusFolder: folder, dataFolder: join(folder, '.data') });

  it('is indexed anew, and answers as before', async () => {
    const before = await openFootnote(folders());
    const reply = await before.ask(question);
    await before.close();
    const notices: string[] = [];
    const after = await openFootnote({ ...folders(), models: models() }, { onNotice: (line) => notices.push(line) });
    expect(notices.join('\n')).toContain('it was made with another embedder');
    expect(await after.ask(question)).toEqual(reply);
    await after.close();
  });

  it('keeps the index that it has until the new one is whole', async () => {
    await (await openFootnote(folders())).close();
    server.status = ({ body }) => (body.input?.includes('How long are the vectors?') ? 200 : 401);
    await expect(openFootnote({ ...folders(), models: models() })).rejects.toMatchObject({ code: 'model-refused-key' });
    const notices: string[] = [];
    const back = await openFootnote(folders(), { onNotice: (line) => notices.push(line) });
    expect(notices).toEqual([]);
    expect((await back.ask(question)).kind).toBe('answer');
    await back.close();
  });

  it('finds by words alone while the embedder is down, and says so', async () => {
    await (await openFootnote({ ...folders(), models: models() })).close();
    server.status = () => 401;
    const notices: string[] = [];
    const footnote = await openFootnote({ ...folders(), models: models() }, { onNotice: (line) => notices.push(line) });
    expect((await footnote.ask(question)).kind).toBe('answer');
    expect(notices.at(-1)).toContain('Words alone find the passages meanwhile.');
    await footnote.close();
  });
});
