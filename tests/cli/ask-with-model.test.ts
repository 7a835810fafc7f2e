import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labelOf } from '../stand-ins/models/chat-requests.ts';
import { type ModelServer, startModelServer } from '../stand-ins/models/model-server.ts';
import { footnote } from './footnote.ts';

const corpus = resolve(import.meta.dirname, '../fixtures/harbour');
const key = 'sk-never-to-be-seen-0987654321';
let folder: string;
let server: ModelServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-ask-model-'));
  server = await startModelServer();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ask(...words: string[]) {
  const outcome = await footnote(['ask', '--corpus', corpus, '--data', join(folder, 'data'), ...words], {
    environment: { CHAT_MODEL: 'openai:stand-in', CHAT_BASE_URL: server.address, CHAT_API_KEY: key },
  });
  const written = filesIn(folder).map((file) => readFileSync(file, 'latin1'));
  for (const text of [outcome.stdout, outcome.stderr, ...written]) expect(text).not.toContain(key);
  return outcome;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

const question = 'When was the harbour built?';

describe('ask with a chat model', () => {
  it('says who wrote the answer, to people and to programs', async () => {
    const source = readFileSync(join(corpus, 'harbour.md'), 'utf8');
    const sentence = /[^.\n#]*\b1\d{3}\b[^.\n]*\./.exec(source)?.[0].trim() ?? '';
    server.behave = (request) => ({
      kind: 'answer',
      text: JSON.stringify({
        answerable: true,
        sentences: [{ text: sentence, cites: [labelOf(request, sentence.slice(0, 30))], quote: sentence }],
      }),
    });
    const { code, stdout } = await ask(question);
    expect(code).toBe(0);
    expect(stdout).toContain('Written by openai:stand-in; every sentence was checked against its sources.');
    const reply = JSON.parse((await ask('--json', question)).stdout);
    expect(reply).toMatchObject({ kind: 'answer', drafter: 'model', model: { name: 'openai:stand-in' } });
  });

  it('answers from the sources where the model refuses the key, and shows the key nowhere, not even in its files', async () => {
    server.behave = () => ({ kind: 'error', status: 401 });
    const { code, stdout } = await ask(question);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The model openai:stand-in did not accept its key; this is what Footnote finds without it.',
    );
  });
});
