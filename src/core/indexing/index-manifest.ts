import type { DocumentSummary } from '../documents/document.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** Changes with every change of what index files mean: their layout, the text layer's terms, the background counts. */
export const indexFormat = 4;

/** What index files were made from and with. Files made otherwise are rebuilt, never opened. */
export interface IndexManifest {
  readonly format: number;
  readonly generation: number;
  /** Identity of the embedder, see `IdentifiedEmbeddings`. */
  readonly embedder: string;
  readonly dimensions: number;
  /** Kind of the vector index. */
  readonly vectors: string;
  readonly passages: number;
  /** Stands for the documents' ids and contents, see `documentsDigest`. */
  readonly documents: string;
  /** Names of the lexical segments' files, in order. */
  readonly segments: readonly string[];
}

/** Stands for which documents a corpus holds and what is in them: two numbers of 32 bits, in hexadecimal. */
export function documentsDigest(documents: readonly Pick<DocumentSummary, 'id' | 'hash'>[]): string {
  const lines = documents.map(({ id, hash }) => `${id}\n${hash}`).sort();
  return [lines, lines.toReversed()].map((list) => fingerprint(list.join('\n')).toString(16).padStart(8, '0')).join('');
}

/** Why index files with this manifest cannot serve, in a few plain words; undefined where they can. */
export function whyStale(
  manifest: IndexManifest,
  wanted: Pick<IndexManifest, 'generation' | 'embedder' | 'dimensions' | 'vectors' | 'documents'>,
): string | undefined {
  if (manifest.format !== indexFormat) return 'it was made by another version of Footnote';
  if (manifest.embedder !== wanted.embedder || manifest.dimensions !== wanted.dimensions) {
    return `it was made with another embedder (${manifest.embedder}, now ${wanted.embedder})`;
  }
  if (manifest.vectors !== wanted.vectors) return 'its vectors are of another kind';
  if (manifest.generation !== wanted.generation || manifest.documents !== wanted.documents) {
    return 'it does not belong to the documents that are stored';
  }
  return undefined;
}
