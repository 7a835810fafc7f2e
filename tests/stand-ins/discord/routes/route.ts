import type { Faults } from '../faults.ts';
import type { Gateway } from '../gateway.ts';
import type { PendingInteraction } from '../interactions.ts';
import type { UploadedFile } from '../request-body.ts';
import type { World } from '../world.ts';

/** One request as a route sees it. */
export interface RouteRequest {
  readonly method: string;
  /** Decoded, without version: `/channels/1/messages`. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** What routes work on. */
export interface RouteContext {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Map<string, PendingInteraction>;
  readonly faults: Faults;
  address(): string;
  /** Intents of the bot's newest connection, for what REST empties. */
  intents(): number;
}

/** A route: what it answers to, whether it needs the bot's token, and its lint rules. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages` */
  readonly path: string;
  /** Interaction callbacks and webhooks carry their token in the address. */
  readonly open?: boolean;
  /** Of an answer with a body; 200 unless told. */
  readonly status?: number;
  lint?(request: RouteRequest): string[];
  /** The response's JSON; undefined for 204 without a body. @throws ApiError */
  handle(request: RouteRequest, context: RouteContext): unknown;
}
