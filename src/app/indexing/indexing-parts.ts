import type { IdentifiedEmbeddings } from '../../core/indexing/embeddings.port.ts';
import type { IndexFiles } from '../../core/indexing/index-files.port.ts';
import type { PassageStore } from '../../core/indexing/passage-store.port.ts';
import type { VectorIndexes } from '../../core/indexing/vector-index.port.ts';
import type { Background } from '../../core/text/background.ts';
import type { WordVectors } from '../../core/text/word-vectors.ts';
import type { Progress } from '../progress.ts';

/** What the indexes of a corpus are made with. */
export interface IndexingParts {
  readonly store: PassageStore;
  readonly files: IndexFiles;
  readonly embeddings: IdentifiedEmbeddings;
  readonly vectorIndexes: VectorIndexes;
  readonly background: Background;
  readonly words: WordVectors;
  /** Told, in one line, why an index is rebuilt. */
  readonly say?: (line: string) => void;
  readonly progress?: (progress: Progress) => void;
}
