import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChatModel } from '../../../src/adapters/chat-models/open-chat-model.ts';
import { textOf } from '../../../src/core/answering/chat-model.port.ts';
import { type ModelServer, startModelServer } from '../../stand-ins/models/model-server.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

describe('openChatModel', () => {
  for (const provider of ['openai', 'openrouter', 'ollama', 'llamacpp', 'lmstudio', 'vllm']) {
    it(`speaks with ${provider} as OpenAI's interface is spoken`, async () => {
      const model = await openChatModel({ model: `${provider}:small`, address: server.address, key: 'k' });
      let text = '';
      for await (const piece of await model.stream([{ role: 'user', content: 'Answer with the word: ready' }])) {
        text += textOf(piece);
      }
      expect(text).toBe('ready');
      expect(server.requests.at(-1)).toMatchObject({ key: 'k', body: { model: 'small', stream: true } });
    });
  }

  it('takes a colon in the name of the model', async () => {
    const model = await openChatModel({ model: 'ollama:llama3.2:3b', address: server.address });
    for await (const _ of await model.stream([{ role: 'user', content: 'x' }]));
    expect(server.requests.at(-1)?.body.model).toBe('llama3.2:3b');
  });

  it('names the very line that installs a package that is missing', async () => {
    await expect(openChatModel({ model: 'anthropic:claude', key: 'k' })).rejects.toMatchObject({
      code: 'chat-model-package',
      remedy: 'Install it with: npm install @langchain/anthropic',
    });
    await expect(openChatModel({ model: 'google:gemini', key: 'k' })).rejects.toMatchObject({
      remedy: 'Install it with: npm install @langchain/google-genai',
    });
  });

  it('lists the providers where one is not known', async () => {
    await expect(openChatModel({ model: 'oracle:delphi' })).rejects.toMatchObject({
      code: 'chat-model',
      remedy: expect.stringContaining('ollama'),
    });
  });

  it('asks for the key that a hosted model needs', async () => {
    await expect(openChatModel({ model: 'openai:gpt' })).rejects.toMatchObject({ subject: 'CHAT_API_KEY' });
  });
});
