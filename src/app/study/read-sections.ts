import type { StudySentence } from '../../core/study/sentences/study-sentence.ts';
import { sectionsOf } from '../../core/study/summary/sections.ts';
import type { StudyParts } from './study-parts.ts';
import { studiedDocuments, studyPassages } from './study-passages.ts';

/** What a summary is to cover, piece by piece. */
export interface SummarySection {
  readonly name?: string;
  /** A whole document counts as one section, since there are many. */
  readonly isDocument: boolean;
  /** In reading order. */
  readonly sentences: readonly StudySentence[];
  /** How near a sentence is to the topic asked for, 0 to 1; absent where none was. */
  readonly relevance?: (sentence: StudySentence) => number;
}

/** Of several documents with more sections than this together, each document is one. */
const mostSections = 12;

/** The sections of some documents, or of all, in order of title and of reading. */
export async function readSections(parts: StudyParts, documentIds?: readonly string[]): Promise<SummarySection[]> {
  const takeApart = studyPassages(parts);
  const documents: { title: string; sections: SummarySection[] }[] = [];
  for (const id of studiedDocuments(parts, documentIds)) {
    const passages = await parts.snapshot.store.passagesOf(id);
    const sections = sectionsOf(passages).map(
      ({ heading, passages: inside }): SummarySection => ({
        ...(heading === undefined ? {} : { name: heading }),
        isDocument: false,
        sentences: takeApart(inside).flatMap(({ sentences }) => sentences),
      }),
    );
    documents.push({ title: parts.snapshot.documents.get(id)?.title ?? id, sections });
  }
  const all = documents.flatMap(({ sections }) => sections);
  if (documents.length < 2 || all.length <= mostSections) return all;
  return documents.map(({ title, sections }) => ({
    name: title,
    isDocument: true,
    sentences: sections.flatMap(({ sentences }) => sentences),
  }));
}
