import type { Libraries } from '../../app/libraries/libraries.ts';
import type { LivingEngine } from './living-engine.ts';
import { remoteFootnote } from './remote-footnote.ts';

/** Libraries in another process. @throws Fault `engine-ended` where that process ends before it has answered */
export function remoteLibraries(engine: Pick<LivingEngine, 'use'>): Libraries {
  return {
    use: (guildId, work) => engine.use((reached) => work(remoteFootnote(reached, guildId))),
    add: (guildId, file) => engine.use(({ calls }) => calls.add(guildId, file)),
    remove: (guildId, documentId) => engine.use(({ calls }) => calls.remove(guildId, documentId)),
    reindex: (guildId) => engine.use(({ calls }) => calls.reindex(guildId)),
  };
}
