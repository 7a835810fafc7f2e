import type { Embeddings as LangChainEmbeddings } from '@langchain/core/embeddings';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessageChunk } from '@langchain/core/messages';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import { FakeListChatModel, FakeStreamingChatModel, SyntheticEmbeddings } from '@langchain/core/utils/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { FootnoteRetriever } from '../../../src/adapters/langchain/footnote-retriever.ts';
import { exactVectorIndexes } from '../../../src/adapters/vector-index/exact-vector-index.ts';
import { LanguageModel } from '../../../src/app/models/language-model.ts';
import type { ChatModel } from '../../../src/core/answering/chat-model.port.ts';
import type { Embeddings } from '../../../src/core/indexing/embeddings.port.ts';
import { useModelReader } from '../../app/drafting/model-reader.ts';

const prompt = [{ role: 'user' as const, content: 'Are you there?' }];

describe('LangChain’s models', () => {
  it('are our ports as they are, by their types', () => {
    expectTypeOf<BaseChatModel>().toExtend<ChatModel>();
    expectTypeOf<LangChainEmbeddings>().toExtend<Embeddings>();
  });

  it('answer through the port with no wrapper', async () => {
    const whole: ChatModel = new FakeListChatModel({ responses: ['yes, whole'] });
    const pieces: ChatModel = new FakeStreamingChatModel({
      chunks: ['yes, ', 'in ', 'pieces'].map((content) => new AIMessageChunk({ content })),
    });
    expect((await new LanguageModel('fake', whole).complete(prompt)).text).toBe('yes, whole');
    expect((await new LanguageModel('fake', pieces).complete(prompt)).text).toBe('yes, in pieces');
  });

  it('embed through the port with no wrapper', async () => {
    const embeddings: Embeddings = new SyntheticEmbeddings({ vectorSize: 4 });
    const vectors = await embeddings.embedDocuments(['one', 'two']);
    const index = await exactVectorIndexes.empty(4).updated(
      vectors.map((vector, index) => ({ passageId: index + 1, vector })),
      [],
    );
    expect(index.search(await embeddings.embedQuery('two'), 1)[0]?.passageId).toBe(2);
  });
});

describe('our retriever in a chain of LangChain', () => {
  const reader = useModelReader();

  it('hands its passages, with their places, to a prompt and a model', async () => {
    const retriever = new FootnoteRetriever({ find: (request) => reader().plain.find(request), limit: 2 });
    const seen: string[] = [];
    const chain = RunnableSequence.from([
      {
        context: retriever.pipe((found) => found.map(({ pageContent }) => pageContent).join('\n')),
        question: new RunnablePassthrough<string>(),
      },
      ChatPromptTemplate.fromMessages([['user', 'From this:\n{context}\nanswer: {question}']]),
      (value: { toString(): string }) => {
        seen.push(value.toString());
        return value.toString();
      },
      new FakeListChatModel({ responses: ['In 1931.'] }),
      new StringOutputParser(),
    ]);
    expect(await chain.invoke('When was the Alder dam built?')).toBe('In 1931.');
    expect(seen[0]).toContain('The Alder dam was built in 1931');
  });
});
