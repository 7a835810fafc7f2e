import type { IdentifiedEmbeddings } from '../../src/core/indexing/embeddings.port.ts';

/** An embedder of 26 dimensions that counts letters: no meaning in it, but the same for the same text everywhere. */
export const letterEmbeddings: IdentifiedEmbeddings = {
  identity: 'letters-1',
  dimensions: 26,
  embeddings: {
    embedDocuments: async (texts) => texts.map(letters),
    embedQuery: async (text) => letters(text),
  },
};

function letters(text: string): number[] {
  const counts = new Array<number>(26).fill(0);
  for (const character of text.toLowerCase()) {
    const place = character.charCodeAt(0) - 97;
    if (place >= 0 && place < 26) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
