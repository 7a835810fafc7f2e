import { createBirpc } from 'birpc';
import type { IngestReport } from '../../app/ingest-corpus.ts';
import type { ModelOptions } from '../../composition/models.ts';
import { Fault } from '../../core/errors.ts';
import { endOf } from '../end-of.ts';
import { forkModule } from '../fork-module.ts';
import { processChannel } from '../process-channel.ts';

/** Which folders are read, and where their index is. */
export interface ReadingFolders {
  readonly corpusFolder: string;
  readonly dataFolder: string;
  readonly guildFolder?: string;
  /** The embedder among them makes the index. */
  readonly models?: ModelOptions;
}

/** What the process that reads may be asked. */
export interface ReadingCalls {
  /** Brings an index up to date; then the process ends. */
  read(folders: ReadingFolders): Promise<IngestReport>;
}

/**
 * Brings an index up to date in a process of its own: a large file keeps a process busy for seconds, and whoever asks
 * meanwhile would wait for it. Whoever has the corpus open follows by itself when it is used next.
 * @throws UserError, Fault as `ingest` does, and `reading-failed` where the process ends without a word
 */
export async function readApart(folders: ReadingFolders): Promise<IngestReport> {
  const { corpusFolder, dataFolder, guildFolder, models } = folders;
  const child = forkModule('./reading-process', import.meta.url);
  const reading = createBirpc<ReadingCalls>({}, { ...processChannel(child), timeout: -1 });
  const ended = endOf(child);
  void ended.then(() => reading.$close(endedEarly()));
  const report = await reading.read({
    corpusFolder,
    dataFolder,
    ...(guildFolder === undefined ? {} : { guildFolder }),
    ...(models === undefined ? {} : { models }),
  });
  await ended;
  return report;
}

function endedEarly(): Fault {
  return new Fault({
    code: 'reading-failed',
    message: 'The process that reads documents ended without a word.',
    remedy: 'Try again; it may have run out of memory.',
  });
}
