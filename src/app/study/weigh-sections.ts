import type { WeighedSentence } from '../../core/study/summary/main-points.ts';
import type { SummarySection } from './read-sections.ts';
import type { StudyParts } from './study-parts.ts';

/** More sentences than this are thinned out evenly. */
const mostSentences = 1500;

/** The sentences of sections with their vectors, in order. */
export async function weighSections(
  sections: readonly SummarySection[],
  { words }: Pick<StudyParts, 'words'>,
): Promise<WeighedSentence[]> {
  const all = sections.flatMap(({ sentences, relevance }, section) =>
    sentences.map((sentence) => ({ sentence, section, relevance: relevance?.(sentence) ?? 1 })),
  );
  const step = Math.max(1, all.length / mostSentences);
  const kept = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const vectors = await words.embedDocuments(kept.map(({ sentence }) => sentence.text));
  return kept.map((sentence, index) => ({ ...sentence, vector: vectors[index] ?? [] }));
}
