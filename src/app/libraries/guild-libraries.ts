import { documentIds } from '../../core/documents/document-ids.ts';
import { refuseFile } from '../../core/documents/refused-file.ts';
import type { Footnote } from '../footnote.ts';
import type { GuildFiles } from '../guild-files.port.ts';
import type { IngestReport } from '../ingest-corpus.ts';
import type { OpenCorpus } from '../open-corpus.ts';
import { fileName } from './file-name.ts';
import { type AddedFile, type AddOutcome, type Libraries, ownFolder } from './libraries.ts';

export interface LibraryParts {
  /** What everyone shares; opened and closed by the caller. */
  readonly shared: OpenCorpus;
  readonly files: GuildFiles;
  /** Opens the shared documents and a server's own as one corpus with an index of its own, brought up to date. */
  open(guildId: string): Promise<OpenedLibrary>;
}

/** A corpus with what its bringing up to date has found. */
interface OpenedLibrary extends OpenCorpus {
  readonly report: IngestReport;
}

/** Documents of its own that a server may have. */
const mostDocuments = 100;
/** Servers whose documents are kept open; beyond that, those used longest ago are closed and opened again when asked. */
const mostOpen = 16;

interface Library {
  readonly corpus: Promise<OpenedLibrary>;
  /** Who works with it now; it is closed only where nobody does. */
  users: number;
}

/** Libraries over files: servers without documents of their own share one, the others have one each, opened when asked. */
export class GuildLibraries implements Libraries {
  readonly #parts: LibraryParts;
  /** In order of use, last used last. */
  readonly #open = new Map<string, Library>();

  constructor(parts: LibraryParts) {
    this.#parts = parts;
  }

  async use<T>(guildId: string | undefined, work: (footnote: Footnote) => Promise<T>): Promise<T> {
    if (guildId === undefined || (await this.#parts.files.list(guildId)).length === 0) {
      return work(this.#parts.shared.footnote);
    }
    return this.#with(guildId, ({ footnote }) => work(footnote));
  }

  async add(guildId: string, { name, bytes }: AddedFile): Promise<AddOutcome> {
    const { files } = this.#parts;
    const file = fileName(name);
    const names = await files.list(guildId);
    const before = await files.read(guildId, file);
    if (before === undefined && names.length >= mostDocuments) return { kind: 'too-many', most: mostDocuments };
    await files.save(guildId, file, bytes);
    const isOpen = this.#open.has(guildId);
    return this.#with(guildId, async ({ ingest, footnote, report }): Promise<AddOutcome> => {
      const path = ownFolder + file;
      // What is opened only now has been read with the file in it.
      const { refused, partlyRead } = isOpen ? await ingest() : report;
      const refusal = refused.find((one) => one.path === path);
      const id = idsOf([...names, file]).get(path);
      const source = (await footnote.sources()).find((one) => one.id === id);
      if (refusal === undefined && source !== undefined) {
        const gap = partlyRead.find((one) => one.path === path);
        return {
          kind: before === undefined ? 'added' : 'replaced',
          source,
          ...(gap === undefined ? {} : { unread: gap.reason }),
        };
      }
      await (before === undefined ? files.remove(guildId, file) : files.save(guildId, file, before));
      await ingest();
      return {
        kind: 'refused',
        refusal: refusal ?? refuseFile(path, { kind: 'unforeseen', detail: 'nothing of it arrived' }),
      };
    });
  }

  async remove(guildId: string, documentId: string): Promise<boolean> {
    const { files } = this.#parts;
    const names = await files.list(guildId);
    const [path] = [...idsOf(names)].find(([, id]) => id === documentId) ?? [];
    if (path === undefined) return false;
    await files.remove(guildId, path.slice(ownFolder.length));
    await this.#with(guildId, ({ ingest }) => ingest());
    return true;
  }

  async reindex(guildId: string): Promise<IngestReport> {
    const shared = await this.#parts.shared.ingest();
    if ((await this.#parts.files.list(guildId)).length === 0) return shared;
    return this.#with(guildId, ({ ingest }) => ingest());
  }

  /** Closes what is open; the caller closes the shared corpus. */
  async close(): Promise<void> {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const { corpus } of open) await (await corpus).footnote.close();
  }

  async #with<T>(guildId: string, work: (corpus: OpenedLibrary) => Promise<T>): Promise<T> {
    const library = this.#open.get(guildId) ?? { corpus: this.#opened(guildId), users: 0 };
    this.#open.delete(guildId);
    this.#open.set(guildId, library);
    library.users += 1;
    try {
      return await work(await library.corpus);
    } finally {
      library.users -= 1;
      await this.#closeUnused();
    }
  }

  async #opened(guildId: string): Promise<OpenedLibrary> {
    try {
      return await this.#parts.open(guildId);
    } catch (error) {
      // The next who asks tries again.
      this.#open.delete(guildId);
      throw error;
    }
  }

  async #closeUnused(): Promise<void> {
    for (const [guildId, library] of this.#open) {
      if (this.#open.size <= mostOpen) return;
      if (library.users > 0) continue;
      this.#open.delete(guildId);
      await (await library.corpus).footnote.close();
    }
  }
}

/** Document ids of a server's files, by path. */
function idsOf(names: readonly string[]): Map<string, string> {
  return documentIds([...new Set(names)].map((name) => ownFolder + name));
}
