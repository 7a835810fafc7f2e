import { type AnalysedPassage, createPassageAnalyser } from '../../core/answering/analysed-passage.ts';
import type { Passage } from '../../core/passages/passage.ts';
import { isFurnitureHeading } from '../../core/study/sentences/asides.ts';
import { type StudySentence, studySentences } from '../../core/study/sentences/study-sentence.ts';
import { answeringResources } from '../read-evidence.ts';
import type { StudyParts } from './study-parts.ts';

/** Of more documents than this, so many are read, evenly spread. */
const mostDocuments = 300;

/** Passages of documents with the sentences that speak of their subject. */
export interface StudyPassage {
  readonly analysed: AnalysedPassage;
  readonly sentences: readonly StudySentence[];
}

/** Takes stored passages apart for studying; the same passage comes apart once for the life of the returned function. */
export function studyPassages(parts: StudyParts): (passages: readonly Passage[]) => StudyPassage[] {
  const { snapshot, words } = parts;
  const analyse = createPassageAnalyser(answeringResources(snapshot, words));
  return (passages) =>
    passages.flatMap((passage) => {
      const document = snapshot.documents.get(passage.documentId);
      if (document === undefined || passage.headings.some(isFurnitureHeading)) return [];
      const analysed = analyse({ passage, document, score: 0, lexical: 0, similarity: 0, proximity: 0 });
      return [{ analysed, sentences: studySentences(analysed) }];
    });
}

/** Ids of the documents to study: those named, else all; very many are thinned out evenly. In order of title. */
export function studiedDocuments({ snapshot }: StudyParts, named?: readonly string[]): string[] {
  const ids =
    named ?? [...snapshot.documents.values()].sort((a, b) => a.title.localeCompare(b.title, 'en')).map(({ id }) => id);
  const step = Math.max(1, ids.length / mostDocuments);
  return Array.from(
    { length: Math.min(ids.length, mostDocuments) },
    (_, index) => ids[Math.floor(index * step)] ?? '',
  ).filter((id) => snapshot.documents.has(id));
}
