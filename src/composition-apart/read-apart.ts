import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { IngestReport } from '../app/ingest-corpus.ts';
import type { ModelOptions } from '../composition/models.ts';
import { Fault, UserError } from '../core/errors.ts';

/** Which folders are read, and where their index is. */
export interface ReadingFolders {
  readonly corpusFolder: string;
  readonly dataFolder: string;
  readonly guildFolder?: string;
  /** The embedder among them makes the index. */
  readonly models?: ModelOptions;
}

/** What the process sends back. */
export type ReadingResult =
  | { readonly kind: 'read'; readonly report: IngestReport }
  | {
      readonly kind: 'failed';
      readonly isOfUser: boolean;
      readonly code: string;
      readonly message: string;
      readonly remedy: string;
    };

/**
 * Brings an index up to date in a process of its own. A large file keeps a process busy for seconds, and a bot that is
 * busy for three of them answers nobody: Discord voids what it has not acknowledged. Whoever has the corpus open follows
 * by itself when it is used next.
 * @throws UserError, Fault as `ingest` does, and `reading-failed` where the process ends without a word
 */
export async function readApart({
  corpusFolder,
  dataFolder,
  guildFolder,
  models,
}: ReadingFolders): Promise<IngestReport> {
  const isSource = import.meta.url.endsWith('.ts');
  const file = fileURLToPath(new URL(isSource ? './reading-process.ts' : './reading-process.js', import.meta.url));
  const child = fork(file, {
    // From source, a process of its own has to ask for the translation of TypeScript itself.
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = once(child, 'exit');
  const result = Promise.race([
    once(child, 'message').then(([sent]) => sent as ReadingResult),
    ended.then(() => undefined),
  ]);
  child.send({
    corpusFolder,
    dataFolder,
    ...(guildFolder === undefined ? {} : { guildFolder }),
    ...(models === undefined ? {} : { models }),
  });
  const outcome = await result;
  if (outcome?.kind === 'read') {
    await ended;
    return outcome.report;
  }
  if (outcome?.isOfUser) throw new UserError(outcome);
  throw new Fault(
    outcome ?? {
      code: 'reading-failed',
      message: 'The process that reads documents ended without a word.',
      remedy: 'Try again; it may have run out of memory.',
    },
  );
}
