import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelFiles } from './tiny-models.ts';

/** A hub for models on this machine: listings with checksums, files, ranges. */
export interface HubServer {
  readonly address: string;
  /** `repository/path` and the range asked for, one entry a file request. */
  readonly requests: string[];
  /** Breaks off file responses after so many bytes. */
  breakAfter: number;
  /** Sends other bytes than announced. */
  corrupts: boolean;
  close(): Promise<void>;
}

const revision = '0123456789abcdef';

export async function startHub(models: Readonly<Record<string, ModelFiles>>): Promise<HubServer> {
  const server = createServer((request, response) => respond(request, response, models, hub));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const hub: HubServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    breakAfter: Number.POSITIVE_INFINITY,
    corrupts: false,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return hub;
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  models: Readonly<Record<string, ModelFiles>>,
  hub: HubServer,
): void {
  const path = (request.url ?? '').replace(/\?.*/, '');
  const api = /^\/api\/models\/([^/]+\/[^/]+)\/(revision|tree)\//.exec(path);
  if (api !== null) {
    const files = models[api[1] ?? ''];
    const answer = api[2] === 'revision' ? { sha: revision } : Object.entries(files ?? {}).map(listing);
    sendJson(response, files === undefined ? 404 : 200, answer);
    return;
  }
  const [, repository = '', file = ''] = new RegExp(`^/([^/]+/[^/]+)/resolve/${revision}/(.+)$`).exec(path) ?? [];
  const content = models[repository]?.[file];
  if (content === undefined) sendJson(response, 404, {});
  else sendFile(request, response, content, `${repository}/${file}`, hub);
}

function sendFile(
  { headers }: IncomingMessage,
  response: ServerResponse,
  content: Buffer,
  name: string,
  hub: HubServer,
): void {
  hub.requests.push(headers.range === undefined ? name : `${name} ${headers.range}`);
  const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0);
  const rest = hub.corrupts ? Buffer.alloc(content.length - from, 'x') : content.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length });
  if (rest.length <= hub.breakAfter) response.end(rest);
  else response.write(rest.subarray(0, hub.breakAfter), () => response.destroy());
}

/** Large files as the hub keeps them apart, small ones with git's own checksum. */
function listing([path, content]: [string, Buffer]): object {
  const git = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
  const large = path.endsWith('.onnx')
    ? { lfs: { oid: createHash('sha256').update(content).digest('hex'), size: content.length } }
    : {};
  return { type: 'file', path, size: content.length, oid: git, ...large };
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
