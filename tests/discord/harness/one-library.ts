import type { Footnote } from '../../../src/app/footnote.ts';
import type { Libraries } from '../../../src/app/libraries/libraries.ts';

/** The same documents for every server; none can be added. */
export function oneLibrary(footnote: Footnote): Libraries {
  const noOwn = async (): Promise<never> => {
    throw new Error('These servers have no documents of their own.');
  };
  return { use: (_guildId, work) => work(footnote), add: noOwn, remove: noOwn, reindex: noOwn };
}
