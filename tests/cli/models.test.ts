import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HubServer, startHub } from '../stand-ins/hub/hub-server.ts';
import { tinyEmbedder, tinyJudge } from '../stand-ins/hub/tiny-models.ts';
import { footnote } from './footnote.ts';

const corpus = resolve(import.meta.dirname, '../fixtures/harbour');
let hub: HubServer;
let folder: string;

beforeAll(async () => {
  hub = await startHub({ 'Xenova/all-MiniLM-L6-v2': tinyEmbedder(), 'Xenova/nli-deberta-v3-xsmall': tinyJudge() });
  folder = mkdtempSync(join(tmpdir(), 'footnote-models-'));
});
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

const run = (words: readonly string[], more: Record<string, string> = {}) =>
  footnote(words, {
    environment: { FOOTNOTE_MODELS: join(folder, 'models'), FOOTNOTE_HUB: hub.address, ...more },
  });

describe('models', () => {
  it('lists what is recommended, downloads it and puts it to use', async () => {
    expect((await run(['models', 'list'])).stdout).toContain('fetch it with footnote models download english');
    const { code, stdout } = await run(['models', 'download', 'english']);
    expect(code).toBe(0);
    expect(stdout).toContain('EMBEDDINGS=local:english');
    const words = ['ask', '--json', '--corpus', corpus, '--data', join(folder, 'data'), 'When was the harbour built?'];
    const asked = await run(words, { EMBEDDINGS: 'local:english', FOOTNOTE_HUB: 'http://127.0.0.1:9' });
    expect(asked.stderr).not.toContain('✗');
    expect(JSON.parse(asked.stdout)).toMatchObject({ kind: 'answer' });
  });

  it('removes a model', async () => {
    await run(['models', 'download', 'judge']);
    expect((await run(['models', 'remove', 'judge'])).stdout).toBe('judge is removed.\n');
    expect(JSON.parse((await run(['models', 'remove', '--json', 'judge'])).stdout)).toEqual({ removed: false });
  });

  it('says what to do where a setting names a model that is not here', async () => {
    const words = ['ask', '--corpus', corpus, '--data', join(folder, 'data'), 'When was the harbour built?'];
    const { code, stderr } = await run(words, { JUDGE: 'local:judge' });
    expect(code).toBe(1);
    expect(stderr).toContain('footnote models download judge');
  });

  it('takes no other words', async () => {
    expect((await run(['models', 'fetch', 'english'])).code).toBe(2);
    expect((await run(['models', 'download'])).code).toBe(2);
  });
});
