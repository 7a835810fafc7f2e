import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AIMessageChunk } from '@langchain/core/messages';
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedPrompts } from '../../../../src/adapters/prompts/read-prompts.ts';
import { openUsageLedger } from '../../../../src/adapters/usage-store/sqlite-usage-ledger.ts';
import { configuredModel } from '../../../../src/app/models/configured-model.ts';
import { LanguageModel } from '../../../../src/app/models/language-model.ts';
import { ModelMeter } from '../../../../src/app/models/model-meter.ts';
import type { WiredChatModel } from '../../../../src/app/models/wired-chat-model.ts';
import { openCorpus } from '../../../../src/composition.ts';
import type { ChatModel } from '../../../../src/core/answering/chat-model.port.ts';

const root = mkdtempSync(join(tmpdir(), 'footnote-fakes-'));
const corpusFolder = join(root, 'corpus');
const text = 'The lower mill of Aldby was built by the Harper family in 1820.';
// One passage a section: the first is of the lower mill; the chosen sentences are numbered after the three passages.
const answer = JSON.stringify({ bullets: [{ points: ['a1b2-4'], text, cites: ['a1b2-1'], quote: '' }] });

beforeAll(() => {
  cpSync(resolve(import.meta.dirname, '../../../fixtures/study/two-mills.md'), join(corpusFolder, 'two-mills.md'));
});

afterAll(() => rmSync(root, { recursive: true }));

function wired(model: ChatModel): WiredChatModel {
  const ledger = openUsageLedger(join(root, 'usage.sqlite'));
  const meter = new ModelMeter({ ledger, now: () => 0 });
  const opened = new LanguageModel('fake', model);
  return {
    configured: configuredModel('fake', async () => opened, meter),
    drafting: async () => ({ model: opened, meter, prompts: shippedPrompts(), newKey: () => 'a1b2' }),
    close: () => ledger.close(),
  };
}

describe('LangChain’s own fake models', () => {
  it.each<[string, ChatModel]>([
    ['that answers whole', new FakeListChatModel({ responses: [answer] })],
    [
      'that answers in pieces',
      new FakeStreamingChatModel({
        chunks: [answer.slice(0, 30), answer.slice(30)].map((content) => new AIMessageChunk({ content })),
      }),
    ],
  ])('put a bullet into words: one %s', async (_, model) => {
    const chat = wired(model);
    const { footnote, ingest } = await openCorpus({ corpusFolder, dataFolder: join(root, 'data') }, {}, chat);
    try {
      await ingest();
      const summary = await footnote.study.summarise({ documentIds: ['two-mills'] });
      expect(summary).toMatchObject({ kind: 'summary', phrasing: { phrased: 1, model: { name: 'fake' } } });
      expect(JSON.stringify(summary)).toContain(text);
    } finally {
      await footnote.close();
      await chat.close();
    }
  });
});
