import type { WordVectors } from '../../src/core/text/word-vectors.ts';

/** Word vectors that learned no word: only the same term is like itself. */
export const noWordVectors: WordVectors = {
  vectorOf: () => undefined,
  similarity: (term, other) => (term === other ? 1 : 0),
};
