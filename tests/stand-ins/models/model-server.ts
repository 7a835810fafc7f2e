import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChatRequest } from './chat-requests.ts';
import { sendAnswer, sendEmbeddings, sendRanking } from './model-responses.ts';

/** What the stand-in does with a chat request. */
export type Behaviour =
  | {
      readonly kind: 'answer';
      readonly text: string;
      /** How many pieces a stream has; 4 unless told. */
      readonly pieces?: number;
      /** What the last piece waits for. */
      readonly hold?: Promise<void>;
    }
  /** Sends half of the answer, then breaks the connection. */
  | { readonly kind: 'cut-off'; readonly text: string }
  /** An HTTP error; its words quote the key, as some providers' do. */
  | { readonly kind: 'error'; readonly status: number }
  /** Never answers. */
  | { readonly kind: 'hang' };

export interface ModelServer {
  /** Base address, as CHAT_BASE_URL takes it. */
  readonly address: string;
  /** Every request that came, in order. */
  readonly requests: ChatRequest[];
  /** What the next chat requests get. */
  behave: (request: ChatRequest) => Behaviour;
  /** HTTP status of the next embedding and rerank requests; 200 unless told. */
  status: (request: ChatRequest) => number;
  close(): Promise<void>;
}

/** A server that speaks as OpenAI's does, over real HTTP on this machine: chat, streamed or not, embeddings, rerank. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming).then((request) => {
      requests.push(request);
      respond(request, response, standIn);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const standIn: ModelServer = {
    address: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: () => ({ kind: 'answer', text: 'ready' }),
    status: () => 200,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

function respond(request: ChatRequest, response: ServerResponse, standIn: ModelServer): void {
  if (request.path.endsWith('/chat/completions')) {
    const behaviour = standIn.behave(request);
    if (behaviour.kind === 'error') sendError(response, behaviour.status, request);
    else if (behaviour.kind !== 'hang') void sendAnswer(request, response, behaviour);
    return;
  }
  const status = standIn.status(request);
  if (status !== 200) sendError(response, status, request);
  else if (request.path.endsWith('/embeddings')) sendEmbeddings(request, response);
  else if (request.path.endsWith('/rerank')) sendRanking(request, response);
  else sendError(response, 404, request);
}

function sendError(response: ServerResponse, status: number, { key }: ChatRequest): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({ error: { message: `Incorrect API key provided: ${key}`, type: 'error', code: status } }),
  );
}

async function readRequest(incoming: IncomingMessage): Promise<ChatRequest> {
  let text = '';
  for await (const piece of incoming.setEncoding('utf8')) text += piece;
  return {
    path: incoming.url ?? '',
    key: incoming.headers.authorization?.replace('Bearer ', ''),
    body: text === '' ? {} : JSON.parse(text),
  };
}
