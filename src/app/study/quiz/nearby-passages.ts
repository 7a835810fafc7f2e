import { type AnalysedPassage, createPassageAnalyser } from '../../../core/answering/analysed-passage.ts';
import { analyseQuestion } from '../../../core/retrieval/question.ts';
import { retrieve } from '../../../core/retrieval/retrieve.ts';
import type { Language } from '../../../core/text/language.ts';
import { answeringResources } from '../../read-evidence.ts';
import type { StudyParts } from '../study-parts.ts';

/** Passages that may answer a question otherwise, and that hold the words of a wrong option. */
const nearestRead = 12;
const holdersRead = 60;

/** Reads what a corpus has around a question, each passage taken apart once. */
export class NearbyPassages {
  private readonly parts: StudyParts;
  private readonly analyse: ReturnType<typeof createPassageAnalyser>;

  constructor(parts: StudyParts) {
    this.parts = parts;
    this.analyse = createPassageAnalyser(answeringResources(parts.snapshot, parts.words));
  }

  /** Those nearest to a text, best first. */
  async nearest(text: string, language: Language): Promise<AnalysedPassage[]> {
    const { snapshot } = this.parts;
    const question = analyseQuestion(text, language, snapshot.background);
    return (await retrieve(question, snapshot, { limit: nearestRead })).map(this.analyse);
  }

  /** Those that hold all of some index terms. */
  async holding(terms: readonly string[]): Promise<AnalysedPassage[]> {
    const { lexical, store, documents } = this.parts.snapshot;
    const passages = await store.passages(lexical.passagesWithAll(terms).slice(0, holdersRead));
    return passages.flatMap((passage) => {
      const document = documents.get(passage.documentId);
      return document === undefined
        ? []
        : [this.analyse({ passage, document, score: 0, lexical: 0, similarity: 0, proximity: 0 })];
    });
  }
}
