import type { CorpusFolder } from '../core/documents/corpus-folder.port.ts';
import { documentIds } from '../core/documents/document-ids.ts';
import type { DocumentReader } from '../core/documents/document-reader.port.ts';
import type { FileLedger } from '../core/documents/file-ledger.port.ts';
import type { ChangeOutcome, PassageStore, StoreChange } from '../core/indexing/passage-store.port.ts';
import { type IngestReport, IngestRun } from './ingest-run.ts';

export type { IngestReport } from './ingest-run.ts';

export interface IngestPorts {
  readonly folder: CorpusFolder;
  readonly reader: DocumentReader;
  readonly ledger: FileLedger;
  readonly store: Pick<PassageStore, 'documents'>;
  /** Applies the change whole or not at all, to the store and to the indexes. */
  readonly apply: (change: StoreChange) => Promise<ChangeOutcome>;
}

export interface IngestOptions {
  /** Read only these files or folders of the corpus; the others stay as they are. All unless told. */
  readonly paths?: readonly string[];
  /** Called before each file is looked at and once at the end, with how many of all are done. */
  readonly onProgress?: (done: number, total: number, current: string | undefined) => void;
}

/** Files under way at once: while one is parsed in a thread, the next is read from disk and the last is cut into passages. */
const AT_ONCE = 4;

/**
 * Brings the store up to date with the corpus folder. Files that look unchanged (size and time) are not read, files whose
 * bytes are unchanged are not parsed. Bad files are refused one by one; a document whose file is gone, or is refused now,
 * stops answering. The whole change is applied at once.
 */
export async function ingestCorpus(ports: IngestPorts, options: IngestOptions = {}): Promise<IngestReport> {
  const { folder, reader, ledger, store, apply } = ports;
  const listing = await folder.list();
  const run = new IngestRun(
    ports,
    documentIds(listing.files.map(({ path }) => path).filter((path) => reader.reads(path))),
    new Map((await store.documents()).map(({ id, hash }) => [id, hash])),
    await ledger.load(),
  );
  const total = listing.files.length;
  const waiting = listing.files.values();
  let done = 0;
  const lane = async () => {
    for (const file of waiting) {
      options.onProgress?.(done, total, file.path);
      if (isSelected(file.path, options.paths)) {
        await run.look(file);
      } else {
        run.leave(file);
      }
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const outcome = await apply(run.change());
  await ledger.save(run.records);
  options.onProgress?.(total, total, undefined);
  return run.report([...listing.refused], outcome.generation);
}

function isSelected(path: string, selection: readonly string[] | undefined): boolean {
  return selection === undefined || selection.some((selected) => path === selected || path.startsWith(`${selected}/`));
}
