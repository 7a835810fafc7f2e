import type { CorpusFolder, CorpusListing, FileContents } from '../../core/documents/corpus-folder.port.ts';
import type { RefusedFile } from '../../core/documents/refused-file.ts';

/** Two folders as one: the shared files under their paths, the server's own below `prefix`. */
export class JoinedCorpusFolder implements CorpusFolder {
  private readonly shared: CorpusFolder;
  private readonly own: CorpusFolder;
  private readonly prefix: string;

  /** @param prefix ends with a slash; shared files below it are left out */
  constructor(shared: CorpusFolder, own: CorpusFolder, prefix: string) {
    this.shared = shared;
    this.own = own;
    this.prefix = prefix;
  }

  async list(): Promise<CorpusListing> {
    const [shared, own] = await Promise.all([this.shared.list(), this.own.list()]);
    const isShared = ({ path }: { readonly path: string }) => !path.startsWith(this.prefix);
    const below = <Entry extends { readonly path: string }>(entry: Entry) => ({
      ...entry,
      path: this.prefix + entry.path,
    });
    return {
      files: [...own.files.map(below), ...shared.files.filter(isShared)].sort(byPath),
      refused: [...shared.refused.filter(isShared), ...own.refused.map(below)] satisfies RefusedFile[],
    };
  }

  async read(path: string): Promise<FileContents> {
    return path.startsWith(this.prefix) ? this.own.read(path.slice(this.prefix.length)) : this.shared.read(path);
  }
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : 1;
}
