import { createBirpc } from 'birpc';
import { openCorpus } from '../../composition.ts';
import { processChannel } from '../process-channel.ts';
import type { ReadingCalls } from './read-apart.ts';

// The other side of read-apart.ts: one call with the folders, one answer with what came of it.
const calls: ReadingCalls = {
  async read(folders) {
    const corpus = await openCorpus(folders);
    try {
      return await corpus.ingest();
    } finally {
      await corpus.footnote.close();
      // After the answer, which is sent once this is over.
      setImmediate(() => process.disconnect());
    }
  },
};
createBirpc<object, ReadingCalls>(calls, processChannel(process));
