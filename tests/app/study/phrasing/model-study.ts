import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Footnote } from '../../../../src/app/footnote.ts';
import { openFootnote } from '../../../../src/composition.ts';
import type { Phrasing } from '../../../../src/core/study/phrasing/phrasing.ts';
import type { ChatRequest } from '../../../stand-ins/models/chat-requests.ts';
import { type Behaviour, type ModelServer, startModelServer } from '../../../stand-ins/models/model-server.ts';

/** Footnote over the two documents on the mills, with the stand-in as its chat model, and the same without a model. */
export interface ModelStudy {
  readonly server: ModelServer;
  readonly footnote: Footnote;
  readonly plain: Footnote;
}

/** What the stand-in answers in the form that it is asked for. */
export function answering(make: (request: ChatRequest) => object): (request: ChatRequest) => Behaviour {
  return (request) => ({ kind: 'answer', text: JSON.stringify(make(request)) });
}

/** Opens both once a file of tests; before each test the stand-in has seen nothing. */
export function useModelStudy(): () => ModelStudy {
  const root = mkdtempSync(join(tmpdir(), 'footnote-phrasing-'));
  let study: ModelStudy | undefined;
  beforeAll(async () => {
    const corpusFolder = join(root, 'corpus');
    for (const name of ['two-mills', 'mill-guide']) {
      cpSync(resolve(import.meta.dirname, `../../../fixtures/study/${name}.md`), join(corpusFolder, `${name}.md`));
    }
    const server = await startModelServer();
    const chat = {
      model: 'openai:stand-in',
      address: server.address,
      key: 'sk-stand-in',
      timeout: 10_000,
      patience: { retries: 1, firstPause: 1, failuresInARow: 100 },
    };
    const footnote = await openFootnote({ corpusFolder, dataFolder: join(root, 'data'), chat });
    const plain = await openFootnote({ corpusFolder, dataFolder: join(root, 'plain') });
    study = { server, footnote, plain };
  });
  beforeEach(() => {
    if (study !== undefined) study.server.requests.length = 0;
  });
  afterAll(async () => {
    await study?.footnote.close();
    await study?.plain.close();
    await study?.server.close();
    rmSync(root, { recursive: true });
  });
  return () => {
    if (study === undefined) throw new Error('The study is not open yet.');
    return study;
  };
}

/** What was made, without what is said of the model. */
export function withoutPhrasing<T extends { readonly phrasing?: Phrasing }>({ phrasing: _, ...made }: T) {
  return made;
}
