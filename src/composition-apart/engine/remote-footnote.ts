import { randomUUID } from 'node:crypto';
import type { Footnote } from '../../app/footnote.ts';
import type { EngineCalls, EngineFacts } from './engine-calls.ts';
import type { GrowingReplies } from './growing-replies.ts';

/** An engine that can be asked: its functions, what holds of it, and where its growing answers arrive. */
export interface ReachableEngine {
  readonly calls: EngineCalls;
  readonly facts: EngineFacts;
  readonly growing: GrowingReplies;
}

/** What one server may ask, answered by an engine in another process. Its documents stay open there: closing it does nothing. */
export function remoteFootnote({ calls, facts, growing }: ReachableEngine, guildId: string | undefined): Footnote {
  const { model } = facts;
  return {
    async ask(request, watch, signal) {
      const id = randomUUID();
      // An engine that has ended has abandoned it already.
      const abandon = () => void calls.abandon(id).catch(() => undefined);
      if (watch !== undefined) growing.watch(id, watch);
      signal?.addEventListener('abort', abandon, { once: true });
      try {
        return await calls.ask(guildId, request, id);
      } finally {
        signal?.removeEventListener('abort', abandon);
        growing.forget(id);
      }
    },
    find: (request) => calls.find(guildId, request),
    check: (request) => calls.check(guildId, request),
    checkMessage: (...given) => calls.checkMessage(guildId, ...given),
    verify: (request) => calls.verify(guildId, request),
    sources: () => calls.sources(guildId),
    document: (id) => calls.document(guildId, id),
    passagesOf: (...given) => calls.passagesOf(guildId, ...given),
    openCitation: (...given) => calls.openCitation(guildId, ...given),
    exampleQuestions: (limit) => calls.exampleQuestions(guildId, limit),
    study: {
      summarise: (request) => calls.summarise(guildId, request),
      cards: (request) => calls.cards(guildId, request),
      discuss: (request) => calls.discuss(guildId, request),
      summariseDiscussion: (...given) => calls.summariseDiscussion(guildId, ...given),
      quiz: (request) => calls.quiz(guildId, request),
    },
    ...(model === undefined
      ? {}
      : {
          model: {
            name: model,
            examine: () => calls.examine(guildId),
            usedSince: (...given) => calls.usedSince(guildId, ...given),
          },
        }),
    close: async () => undefined,
  };
}
