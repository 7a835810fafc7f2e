import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../stand-ins/models/model-server.ts';
import { footnote } from './footnote.ts';

const corpus = resolve(import.meta.dirname, '../fixtures/harbour');
const key = 'sk-never-to-be-seen-1234567890';
let folder: string;
let server: ModelServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-doctor-models-'));
  server = await startModelServer();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function doctor(environment: Record<string, string>) {
  const words = ['doctor', '--json', '--corpus', corpus, '--data', join(folder, 'data')];
  const { code, stdout, stderr } = await footnote(words, { environment: { CHAT_API_KEY: key, ...environment } });
  expect(stdout + stderr).not.toContain(key);
  const { findings } = JSON.parse(stdout) as { findings: { name: string }[] };
  return { code, model: findings.find(({ name }) => name === 'Chat model') };
}

describe('doctor', () => {
  it('says that there is no chat model, which is no fault', async () => {
    expect(await doctor({})).toMatchObject({ code: 0, model: { state: 'note' } });
  });

  it('asks the chat model for a word', async () => {
    const { code, model } = await doctor({ CHAT_MODEL: 'openai:stand-in', CHAT_BASE_URL: server.address });
    expect(code).toBe(0);
    expect(model).toMatchObject({ state: 'good', detail: 'openai:stand-in answers' });
  });

  it('says what is wrong with the key and what to do, and shows it to nobody', async () => {
    server.behave = () => ({ kind: 'error', status: 401 });
    const { code, model } = await doctor({ CHAT_MODEL: 'openai:stand-in', CHAT_BASE_URL: server.address });
    expect(code).toBe(1);
    expect(model).toMatchObject({ state: 'bad', detail: 'The model openai:stand-in did not accept the key.' });
  });

  it('names the line that installs a missing package', async () => {
    const { model } = await doctor({ CHAT_MODEL: 'anthropic:claude' });
    expect(model).toMatchObject({ state: 'bad', remedy: 'Install it with: npm install @langchain/anthropic' });
  });
});
