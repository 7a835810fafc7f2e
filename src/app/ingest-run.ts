import type { CorpusFile, CorpusFolder } from '../core/documents/corpus-folder.port.ts';
import type { Document } from '../core/documents/document.ts';
import type { DocumentReader } from '../core/documents/document-reader.port.ts';
import type { FileRecord } from '../core/documents/file-ledger.port.ts';
import type { PartlyReadFile, RefusedFile } from '../core/documents/refused-file.ts';
import type { StoreChange } from '../core/indexing/passage-store.port.ts';
import type { PassageDraft } from '../core/passages/passage.ts';
import { splitIntoPassages } from '../core/passages/split-into-passages.ts';

interface ReadingPorts {
  readonly folder: CorpusFolder;
  readonly reader: DocumentReader;
}

/** Ids of documents, each list in order, and the files that were refused. */
export interface IngestReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** Of the documents that answer, those of which a part could not be read. */
  readonly partlyRead: readonly PartlyReadFile[];
  /** The store's generation afterwards. */
  readonly generation: number;
}

/** One pass over the files of a corpus: what to put and remove, what was refused, and what to remember of each file. */
export class IngestRun {
  readonly records: FileRecord[] = [];
  private readonly put: { document: Document; passages: PassageDraft[] }[] = [];
  private readonly unchanged: string[] = [];
  private readonly refused: RefusedFile[] = [];
  private readonly ports: ReadingPorts;
  private readonly ids: ReadonlyMap<string, string>;
  private readonly stored: ReadonlyMap<string, string>;
  private readonly known: ReadonlyMap<string, FileRecord>;

  /**
   * @param ids Document id of each file of a known format.
   * @param stored Hash of each document in the store.
   */
  constructor(
    ports: ReadingPorts,
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

  /** What has to be applied to the store. */
  change(): StoreChange {
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
      removed: [...this.change().remove].sort(),
      unchanged: [...this.unchanged].sort(),
      refused: [...refused, ...this.refused].sort(byPath),
      partlyRead: this.records.flatMap(({ gap }) => (gap === undefined ? [] : [gap])).sort(byPath),
      generation,
    };
  }

  private keep(file: CorpusFile, id: string, seen: FileRecord): void {
    if (seen.refusal === undefined) {
      this.unchanged.push(id);
      this.records.push({ ...file, hash: seen.hash, ...gapOf(seen) });
    } else {
      this.refuse(file, seen.hash, seen.refusal);
    }
  }

  private async parse(file: CorpusFile, id: string, bytes: Uint8Array, hash: string): Promise<void> {
    if (id !== '' && this.stored.get(id) === hash) {
      this.unchanged.push(id);
      this.records.push({ ...file, hash, ...gapOf(this.known.get(file.path)) });
      return;
    }
    const outcome = await this.ports.reader.read({ path: file.path, id, bytes, hash });
    if (outcome.kind === 'refused') {
      this.refuse(file, hash, outcome.refusal);
      return;
    }
    this.put.push({ document: outcome.document, passages: splitIntoPassages(outcome.document) });
    this.records.push({ ...file, hash, ...gapOf(outcome) });
  }

  private refuse(file: CorpusFile, hash: string, refusal: RefusedFile): void {
    this.refused.push(refusal);
    this.records.push({ ...file, hash, refusal });
  }
}

function gapOf(read: { readonly gap?: PartlyReadFile } | undefined): { readonly gap?: PartlyReadFile } {
  return read?.gap === undefined ? {} : { gap: read.gap };
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : 1;
}
