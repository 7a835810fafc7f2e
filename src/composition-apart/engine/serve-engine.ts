import type { Footnote } from '../../app/footnote.ts';
import type { Libraries } from '../../app/libraries/libraries.ts';
import type { ConfiguredModel } from '../../app/models/configured-model.ts';
import { Fault } from '../../core/errors.ts';
import type { EngineCalls, EngineFacts, HostCalls } from './engine-calls.ts';

/** The libraries that a process serves, with what closes them. */
export interface ServedLibraries extends EngineFacts {
  readonly libraries: Libraries;
  close(): Promise<void>;
}

/**
 * The engine's side: answers calls from libraries.
 * @param open called once, by the first call
 * @param host hears of answers that grow
 */
export function serveEngine(
  open: (...given: Parameters<EngineCalls['open']>) => Promise<ServedLibraries>,
  host: Pick<HostCalls, 'grown'>,
): { readonly calls: EngineCalls; close(): Promise<void> } {
  let served: Promise<ServedLibraries> | undefined;
  const asking = new Map<string, AbortController>();

  const libraries = async (): Promise<Libraries> => {
    if (served === undefined) throw notOpen('engine-not-open', 'The engine was asked before it was opened.');
    return (await served).libraries;
  };
  const use = async <T>(guildId: string | undefined, work: (footnote: Footnote) => Promise<T>): Promise<T> =>
    (await libraries()).use(guildId, work);
  const useModel = <T>(guildId: string | undefined, work: (model: ConfiguredModel) => Promise<T>): Promise<T> =>
    use(guildId, async ({ model }) => {
      if (model === undefined) throw notOpen('no-model', 'No chat model is configured.');
      return work(model);
    });

  const calls: EngineCalls = {
    async open(folders) {
      served ??= open(folders);
      const { model } = await served;
      return model === undefined ? {} : { model };
    },
    ping: async () => undefined,
    async ask(guildId, request, id) {
      const controller = new AbortController();
      asking.set(id, controller);
      try {
        return await use(guildId, (footnote) =>
          footnote.ask(request, (reply) => host.grown(id, reply), controller.signal),
        );
      } finally {
        asking.delete(id);
      }
    },
    abandon: async (id) => asking.get(id)?.abort(),
    find: (guildId, request) => use(guildId, (footnote) => footnote.find(request)),
    check: (guildId, request) => use(guildId, (footnote) => footnote.check(request)),
    checkMessage: (guildId, ...given) => use(guildId, (footnote) => footnote.checkMessage(...given)),
    verify: (guildId, request) => use(guildId, (footnote) => footnote.verify(request)),
    sources: (guildId) => use(guildId, (footnote) => footnote.sources()),
    document: (guildId, id) => use(guildId, (footnote) => footnote.document(id)),
    passagesOf: (guildId, ...given) => use(guildId, (footnote) => footnote.passagesOf(...given)),
    openCitation: (guildId, ...given) => use(guildId, (footnote) => footnote.openCitation(...given)),
    exampleQuestions: (guildId, limit) => use(guildId, (footnote) => footnote.exampleQuestions(limit)),
    summarise: (guildId, request) => use(guildId, ({ study }) => study.summarise(request)),
    cards: (guildId, request) => use(guildId, ({ study }) => study.cards(request)),
    discuss: (guildId, request) => use(guildId, ({ study }) => study.discuss(request)),
    summariseDiscussion: (guildId, ...given) => use(guildId, ({ study }) => study.summariseDiscussion(...given)),
    quiz: (guildId, request) => use(guildId, ({ study }) => study.quiz(request)),
    examine: (guildId) => useModel(guildId, (model) => model.examine()),
    usedSince: (guildId, ...given) => useModel(guildId, (model) => model.usedSince(...given)),
    add: async (guildId, file) => (await libraries()).add(guildId, file),
    remove: async (guildId, documentId) => (await libraries()).remove(guildId, documentId),
    reindex: async (guildId) => (await libraries()).reindex(guildId),
  };
  return { calls, close: async () => (await served)?.close() };
}

function notOpen(code: string, message: string): Fault {
  return new Fault({ code, message, remedy: 'Report it: the bot asked for what is not there.' });
}
