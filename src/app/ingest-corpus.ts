import type { CorpusFile, CorpusFolder } from '../core/documents/corpus-folder.port.ts';
import type { Document } from '../core/documents/document.ts';
import { documentIds } from '../core/documents/document-ids.ts';
import type { DocumentReader } from '../core/documents/document-reader.port.ts';
import type { FileLedger, FileRecord } from '../core/documents/file-ledger.port.ts';
import type { RefusedFile } from '../core/documents/refused-file.ts';
import type { ChangeOutcome, PassageStore, StoreChange } from '../core/indexing/passage-store.port.ts';
import type { PassageDraft } from '../core/passages/passage.ts';
import { splitIntoPassages } from '../core/passages/split-into-passages.ts';

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

/** Ids of documents, each list in order, and the files that were refused. */
export interface IngestReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** The store's generation afterwards. */
  readonly generation: number;
}

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

class IngestRun {
  readonly records: FileRecord[] = [];
  private readonly put: { document: Document; passages: PassageDraft[] }[] = [];
  private readonly unchanged: string[] = [];
  private readonly refused: RefusedFile[] = [];
  private readonly ports: IngestPorts;
  private readonly ids: ReadonlyMap<string, string>;
  private readonly stored: ReadonlyMap<string, string>;
  private readonly known: ReadonlyMap<string, FileRecord>;

  /**
   * @param ids Document id of each file of a known format.
   * @param stored Hash of each document in the store.
   */
  constructor(
    ports: IngestPorts,
    ids: ReadonlyMap<string, string>,
    stored: ReadonlyMap<string, string>,
    known: ReadonlyMap<string, FileRecord>,
  ) {
    this.ports = ports;
    this.ids = ids;
    this.stored = stored;
    this.known = known;
  }

  /** Reads a file if it has changed. */
  async look(file: CorpusFile): Promise<void> {
    const id = this.ids.get(file.path) ?? '';
    const seen = this.known.get(file.path);
    const untouched = seen !== undefined && seen.size === file.size && seen.modified === file.modified;
    if (untouched && file.modified !== undefined && (seen.refusal !== undefined || this.stored.get(id) === seen.hash)) {
      this.keep(file, id, seen);
      return;
    }
    const contents = await this.ports.folder.read(file.path);
    if (contents.kind === 'refused') {
      this.refuse(file, '', contents.refusal);
    } else if (contents.kind === 'bytes') {
      await this.parse(file, id, contents.bytes, contents.hash);
    }
  }

  /** A file that was not asked for: whatever is known of it stays. */
  leave(file: CorpusFile): void {
    const id = this.ids.get(file.path);
    const seen = this.known.get(file.path);
    if (seen !== undefined) {
      this.records.push(seen);
    }
    if (id !== undefined && this.stored.has(id)) {
      this.unchanged.push(id);
    }
  }

  change() {
    const stays = new Set([...this.unchanged, ...this.put.map(({ document }) => document.id)]);
    // Files finish in any order; passage ids do not depend on it.
    const put = [...this.put].sort((one, other) => (one.document.id < other.document.id ? -1 : 1));
    return { put, remove: [...this.stored.keys()].filter((id) => !stays.has(id)) };
  }

  report(refused: readonly RefusedFile[], generation: number): IngestReport {
    const ids = this.put.map(({ document }) => document.id);
    return {
      added: ids.filter((id) => !this.stored.has(id)).sort(),
      changed: ids.filter((id) => this.stored.has(id)).sort(),
      removed: this.change().remove.sort(),
      unchanged: [...this.unchanged].sort(),
      refused: [...refused, ...this.refused].sort((one, other) => (one.path < other.path ? -1 : 1)),
      generation,
    };
  }

  private keep(file: CorpusFile, id: string, seen: FileRecord): void {
    if (seen.refusal === undefined) {
      this.unchanged.push(id);
      this.records.push({ ...file, hash: seen.hash });
    } else {
      this.refuse(file, seen.hash, seen.refusal);
    }
  }

  private async parse(file: CorpusFile, id: string, bytes: Uint8Array, hash: string): Promise<void> {
    if (id !== '' && this.stored.get(id) === hash) {
      this.unchanged.push(id);
      this.records.push({ ...file, hash });
      return;
    }
    const outcome = await this.ports.reader.read({ path: file.path, id, bytes, hash });
    if (outcome.kind === 'refused') {
      this.refuse(file, hash, outcome.refusal);
      return;
    }
    this.put.push({ document: outcome.document, passages: splitIntoPassages(outcome.document) });
    this.records.push({ ...file, hash });
  }

  private refuse(file: CorpusFile, hash: string, refusal: RefusedFile): void {
    this.refused.push(refusal);
    this.records.push({ ...file, hash, refusal });
  }
}

function isSelected(path: string, selection: readonly string[] | undefined): boolean {
  return selection === undefined || selection.some((selected) => path === selected || path.startsWith(`${selected}/`));
}
