import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunnableLambda } from '@langchain/core/runnables';
import { SyntheticEmbeddings } from '@langchain/core/utils/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FootnoteRetriever } from '../../../src/adapters/langchain/footnote-retriever.ts';
import type { Footnote } from '../../../src/app/footnote.ts';
import { openFootnote } from '../../../src/composition.ts';
import type { Embeddings } from '../../../src/core/indexing/embeddings.port.ts';

const text = 'The mill by the river was built in 1820.\n\nBees dance to show the way to flowers.';
let root: string;
let footnote: Footnote;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'footnote-langchain-'));
  const corpusFolder = join(root, 'corpus');
  mkdirSync(corpusFolder);
  writeFileSync(join(corpusFolder, 'village.txt'), text);
  footnote = await openFootnote({ corpusFolder, dataFolder: join(root, 'data') });
});

afterAll(async () => {
  await footnote.close();
  rmSync(root, { recursive: true });
});

describe('FootnoteRetriever', () => {
  it("gives LangChain documents whose text is the stored document's, by offset", async () => {
    const retriever = new FootnoteRetriever({ find: (request) => footnote.find(request), limit: 1 });
    const [document] = await retriever.invoke('When was the mill built?');
    expect(document?.metadata).toMatchObject({ documentId: 'village', locator: 'line 1' });
    expect(document?.pageContent).toBe(text.slice(document?.metadata.start, document?.metadata.end));
    expect(document?.pageContent).toContain('1820');
  });

  it('stands in a chain', async () => {
    const retriever = new FootnoteRetriever({ find: (request) => footnote.find(request) });
    const chain = retriever.pipe(RunnableLambda.from((documents: { pageContent: string }[]) => documents.length));
    expect(await chain.invoke('bees')).toBeGreaterThan(0);
  });
});

describe('the Embeddings port', () => {
  it('takes any LangChain embeddings as they are', async () => {
    const embeddings: Embeddings = new SyntheticEmbeddings({ vectorSize: 8 });
    expect(await embeddings.embedQuery('mill')).toHaveLength(8);
    expect(await embeddings.embedDocuments(['mill', 'bees'])).toHaveLength(2);
  });
});
