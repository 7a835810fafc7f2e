import type { Calibration } from '../../core/answering/calibration.ts';
import type { Embeddings } from '../../core/indexing/embeddings.port.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { WordVectors } from '../../core/text/word-vectors.ts';
import type { DraftingParts } from '../drafting/drafting-parts.ts';

/** What the study tools work on. */
export interface StudyParts {
  readonly snapshot: CorpusSnapshot;
  /** The built-in word vectors, whatever embedder the index uses: a whole document goes through them in milliseconds. */
  readonly words: WordVectors & Embeddings;
  /** Lines for closeness, as drawn for this corpus. */
  readonly calibration: Calibration;
  /** A chat model that may put into words what was chosen; what it proposes passes the same gates. */
  readonly drafting?: DraftingParts;
}
