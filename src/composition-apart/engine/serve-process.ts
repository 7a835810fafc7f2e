import { createBirpc } from 'birpc';
import type { CorpusFolders, OpeningHooks } from '../../composition.ts';
import { processChannel } from '../process-channel.ts';
import type { EngineCalls, HostCalls } from './engine-calls.ts';
import { type ServedLibraries, serveEngine } from './serve-engine.ts';

/** Makes this process the engine of the one that has started it: it answers from what `open` opens until that lets go of it. */
export function serveProcess(open: (folders: CorpusFolders, hooks: OpeningHooks) => Promise<ServedLibraries>): void {
  const engine = serveEngine(
    (folders) => open(folders, { onNotice: (line) => host.notice(line), onProgress: (at) => host.progress(at) }),
    { grown: (id, reply) => host.grown(id, reply) },
  );
  const host = createBirpc<HostCalls, EngineCalls>(engine.calls, {
    ...processChannel(process),
    eventNames: ['grown', 'notice', 'progress'],
    timeout: -1,
  });
  // The bot has stopped, or is gone: nobody asks any more.
  process.once('disconnect', () => void engine.close().finally(() => process.exit()));
  // Ctrl+C in a terminal reaches both processes: the bot finishes the replies under way first, then it lets go of this one.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
}
