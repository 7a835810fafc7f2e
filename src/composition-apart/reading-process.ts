import { openCorpus } from '../composition.ts';
import { Fault, UserError } from '../core/errors.ts';
import type { ReadingFolders, ReadingResult } from './read-apart.ts';

// The other side of read-apart.ts: one message with the folders, one with what came of it.
process.once('message', async (folders: ReadingFolders) => {
  const result = await read(folders).catch(toFailure);
  process.send?.(result, () => process.disconnect());
});

async function read(folders: ReadingFolders): Promise<ReadingResult> {
  const corpus = await openCorpus(folders);
  try {
    return { kind: 'read', report: await corpus.ingest() };
  } finally {
    await corpus.footnote.close();
  }
}

function toFailure(error: unknown): ReadingResult {
  if (error instanceof UserError || error instanceof Fault) {
    const { code, message, remedy } = error;
    return { kind: 'failed', isOfUser: error instanceof UserError, code, message, remedy };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const remedy = 'Try again; if it stays so, read the documents with `footnote ingest`, which says more.';
  return { kind: 'failed', isOfUser: false, code: 'reading-failed', message, remedy };
}
