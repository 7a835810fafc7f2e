import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, apiErrors } from './api-error.ts';
import type { OpenApi } from './open-api.ts';
import { readBody } from './request-body.ts';
import type { Route, RouteContext, RouteRequest } from './routes/route.ts';

/** A request that the bot sent, in order of arrival. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** 0 while it is being answered. */
  status: number;
}

export interface RestOptions {
  readonly routes: readonly Route[];
  readonly context: RouteContext;
  /** Absent where the description is not at hand. */
  readonly openApi: OpenApi | undefined;
  readonly seen: SeenRequest[];
  /** Everything that Discord would refuse, or that breaks the house's rules. */
  readonly violations: string[];
  /** Called when a request has been answered. */
  onAnswered(): void;
}

/** Answers requests to `/api/v10/…` as Discord would. */
export function createRestHandler(options: RestOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const table = options.routes
    .map((route) => ({ route, ...toPattern(route.path) }))
    .sort((a, b) => a.names.length - b.names.length);
  return (incoming, response) => {
    // Where Discord keeps what was uploaded: no interface of its own, so nothing of it is described.
    const upload = options.context.world.uploads.get(/^\/attachments\/(\d+)$/.exec(incoming.url ?? '')?.[1] ?? '');
    if (upload) {
      response.end(upload);
      return;
    }
    void answer(incoming, options, table)
      .then(({ status, json, headers }) => {
        response.writeHead(status, json === undefined ? headers : { 'content-type': 'application/json', ...headers });
        response.end(json === undefined ? undefined : JSON.stringify(json));
      })
      .finally(options.onAnswered);
  };
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Table = readonly { readonly route: Route; readonly pattern: RegExp; readonly names: readonly string[] }[];

async function answer(incoming: IncomingMessage, options: RestOptions, table: Table): Promise<Answer> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const method = incoming.method ?? 'GET';
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
  const { json, files } = await readBody(incoming);
  const seen: SeenRequest = { method, path, body: json, status: 0 };
  options.seen.push(seen);
  const result = await attempt(() =>
    handle({ incoming, method, path, query: url.searchParams, json, files }, options, table),
  );
  seen.status = result.status;
  const problems = options.openApi?.answerProblems(method, path, result.status, result.json) ?? [];
  options.violations.push(...problems.map((problem) => `the stand-in's own answer: ${problem}`));
  return result;
}

async function attempt(work: () => Answer): Promise<Answer> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, code, message, extra, headers } = error;
    return { status, json: { message, code, ...extra }, headers };
  }
}

interface Incoming extends Pick<RouteRequest, 'method' | 'path' | 'query' | 'json' | 'files'> {
  readonly incoming: IncomingMessage;
}

function handle(
  { incoming, method, path, query, json, files }: Incoming,
  { context, openApi, violations }: RestOptions,
  table: Table,
): Answer {
  const fault = context.faults.take(method, path);
  if (fault?.when === 'before') throw fault.error;
  const match = table.find(({ route, pattern }) => route.method === method && pattern.test(path));
  if (!match) {
    violations.push(`the stand-in has no route for ${method} ${path}`);
    throw new ApiError(404, 0, '404: Not Found');
  }
  if (!match.route.open && incoming.headers.authorization !== `Bot ${context.world.token}`)
    throw apiErrors.unauthorized();
  const values = match.pattern.exec(path)?.slice(1) ?? [];
  const parameters = Object.fromEntries(match.names.map((name, index) => [name, values[index] ?? '']));
  const body =
    typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : {};
  const request: RouteRequest = { method, path, query, parameters, body, json, files };
  const problems = [...(openApi?.problems(method, path, json) ?? []), ...(match.route.lint?.(request) ?? [])];
  if (problems.length > 0) {
    violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
    throw apiErrors.invalidForm(problems);
  }
  const result = match.route.handle(request, context);
  if (fault?.when === 'after') throw fault.error;
  return result === undefined ? { status: 204 } : { status: match.route.status ?? 200, json: toJson(result) };
}

/** As it is sent: fields that are undefined are not there. */
function toJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function toPattern(path: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = path.replace(/:([a-z]+)/g, (_all, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  return { pattern: new RegExp(`^${source}$`), names };
}
