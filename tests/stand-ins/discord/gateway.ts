import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isDisallowed } from './intents.ts';
import { guildPayload } from './payloads.ts';
import type { World } from './world.ts';

/** The gateway: hands events to connected bots, keeps them for those that resume. */
export interface Gateway {
  /** Sends an event to every session; `payload` gives what one with these intents sees, undefined for nothing. */
  dispatch(name: string, payload: (intents: number) => unknown): void;
  /** Loses every connection; sessions can be resumed. @param code close code */
  drop(code?: number): void;
  /** Tells every connection that its session is gone: the bot has to identify anew. */
  invalidateSessions(): void;
  /** Refuses the next identification with a close code, whatever it asks for. */
  refuseNext(code: number): void;
  readonly identifications: number;
  readonly resumptions: number;
  readonly connections: number;
  /** Of the newest session, as bits; 0 before there is one. */
  readonly intents: number;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: { s: number; t: string; d: unknown }[];
  socket: WebSocket | undefined;
}

interface Frame {
  readonly op: number;
  readonly d?: unknown;
}

/** @param onChange called after every frame from a bot */
export function createGateway(server: Server, world: World, address: () => string, onChange: () => void): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  let refusal: number | undefined;
  let identifications = 0;
  let resumptions = 0;

  const send = (socket: WebSocket | undefined, frame: object): void => {
    if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(frame));
  };
  const emit = (session: Session, t: string, d: unknown): void => {
    const event = { s: session.sent.length + 1, t, d };
    session.sent.push(event);
    send(session.socket, { op: 0, ...event });
  };

  const identify = (socket: WebSocket, { token, intents }: { token: string; intents: number }) => {
    identifications += 1;
    if (refusal !== undefined) {
      socket.close(refusal);
      refusal = undefined;
      return;
    }
    if (token !== world.token) return socket.close(4004);
    if (isDisallowed(world, intents)) return socket.close(4014);
    const session: Session = { id: randomUUID(), intents, sent: [], socket };
    sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
    emit(session, 'READY', {
      v: 10,
      user: world.bot,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: address(),
      shard: [0, 1],
      application: { id: world.bot.id, flags: 0 },
      private_channels: [],
    });
    for (const guild of guilds) emit(session, 'GUILD_CREATE', guildPayload(world, guild));
  };

  const resume = (
    socket: WebSocket,
    { token, session_id, seq }: { token: string; session_id: string; seq: number },
  ) => {
    const session = sessions.get(session_id);
    if (!session || token !== world.token) return send(socket, { op: 9, d: false });
    resumptions += 1;
    session.socket = socket;
    for (const event of session.sent.filter(({ s }) => s > seq)) send(socket, { op: 0, ...event });
    emit(session, 'RESUMED', {});
  };

  sockets.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: 45_000 } });
    socket.on('close', onChange);
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(data.toString()) as Frame;
      if (op === 1) send(socket, { op: 11 });
      else if (op === 2) identify(socket, d as Parameters<typeof identify>[1]);
      else if (op === 6) resume(socket, d as Parameters<typeof resume>[1]);
      onChange();
    });
  });

  return {
    dispatch(name, payload) {
      for (const session of sessions.values()) {
        const seen = payload(session.intents);
        if (seen !== undefined) emit(session, name, seen);
      }
    },
    drop(code = 4000) {
      for (const session of sessions.values()) session.socket = undefined;
      for (const socket of sockets.clients) socket.close(code);
    },
    invalidateSessions() {
      sessions.clear();
      for (const socket of sockets.clients) send(socket, { op: 9, d: false });
    },
    refuseNext(code) {
      refusal = code;
    },
    get identifications() {
      return identifications;
    },
    get resumptions() {
      return resumptions;
    },
    get connections() {
      return [...sockets.clients].filter((socket) => socket.readyState === socket.OPEN).length;
    },
    get intents() {
      return [...sessions.values()].at(-1)?.intents ?? 0;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
