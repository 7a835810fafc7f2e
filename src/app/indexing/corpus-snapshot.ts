import type { DocumentSummary } from '../../core/documents/document.ts';
import { languageNumbers } from '../../core/indexing/lexical/segment.ts';
import type { SegmentedLexicalIndex } from '../../core/indexing/lexical/segmented-lexical-index.ts';
import type { CorpusSnapshot, CorpusStatistics } from '../../core/retrieval/snapshot.ts';
import type { Language } from '../../core/text/language.ts';
import type { IndexContents } from './index-contents.ts';
import type { IndexingParts } from './indexing-parts.ts';

/** What share of the passages a term must stand in to be the corpus's own topic. */
const topicShare = 0.4;

/** The contents as retrieval and everything after it sees them. */
export function snapshotOf(
  { store, embeddings, background, words }: IndexingParts,
  { lexical, vectors, acronyms }: IndexContents,
  generation: number,
  documents: readonly DocumentSummary[],
): CorpusSnapshot {
  return {
    generation,
    lexical,
    vectors,
    embeddings: embeddings.embeddings,
    ...(embeddings.languages === undefined ? {} : { embeddedLanguages: embeddings.languages }),
    store,
    documents: new Map(documents.map((document) => [document.id, document])),
    acronyms: acronyms.acronyms,
    background,
    words,
    statistics: statisticsOf(lexical),
  };
}

function statisticsOf(lexical: SegmentedLexicalIndex): CorpusStatistics {
  // In a single passage every word is in all passages.
  const least = Math.max(2, Math.ceil(topicShare * lexical.size));
  const languages = new Map<Language, number>();
  for (const { segment, removed } of lexical.segments) {
    for (const [position, number] of segment.languages.entries()) {
      if (removed?.[position] === 1) continue;
      const language = languageNumbers[number] ?? 'und';
      languages.set(language, (languages.get(language) ?? 0) + 1);
    }
  }
  return { passages: lexical.size, topicTerms: new Set(lexical.termsIn(least)), languages };
}
