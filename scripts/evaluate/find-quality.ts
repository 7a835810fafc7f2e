import { findPassages } from '../../src/app/find-passages.ts';
import { discountedGain, reciprocalRank } from './rank-measures.ts';
import type { RetrievalSet } from './retrieval-set.ts';
import { type TitleForm, temporaryCorpus } from './temporary-corpus.ts';

/** How well `find` ranks the right documents of a set; shares of its questions. */
export interface FindQuality {
  readonly questions: number;
  /** A right document first; among the first five documents; among those of the first five passages. */
  readonly first: number;
  readonly inFive: number;
  readonly inFivePassages: number;
  /** MRR@10, or nDCG@10 where several documents are right. */
  readonly measure: number;
  /** A question, on average. */
  readonly milliseconds: number;
}

const passagesFound = 20;

/** Asks all questions of a set the product's own way: text files, passages, store, indexes, retrieval. */
export async function findQuality(set: RetrievalSet, form: TitleForm): Promise<FindQuality> {
  const corpus = await temporaryCorpus(set.documents, form);
  const sums = { first: 0, inFive: 0, inFivePassages: 0, measure: 0 };
  const started = performance.now();
  for (const { question, grades } of set.questions) {
    const found = await findPassages({ text: question, limit: passagesFound }, corpus.indexes.snapshot);
    const documents = [...new Set(found.map(({ document }) => document.id))];
    const ranked = documents.map((id) => grades.get(id) ?? 0);
    const passages = found.slice(0, 5).map(({ document }) => grades.get(document.id) ?? 0);
    sums.first += Number((ranked[0] ?? 0) > 0);
    sums.inFive += Number(ranked.slice(0, 5).some((grade) => grade > 0));
    sums.inFivePassages += Number(passages.some((grade) => grade > 0));
    sums.measure += set.graded ? discountedGain(ranked, [...grades.values()]) : reciprocalRank(ranked);
  }
  const questions = set.questions.length;
  const milliseconds = (performance.now() - started) / questions;
  await corpus.remove();
  return {
    questions,
    first: sums.first / questions,
    inFive: sums.inFive / questions,
    inFivePassages: sums.inFivePassages / questions,
    measure: sums.measure / questions,
    milliseconds,
  };
}
