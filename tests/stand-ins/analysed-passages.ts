import { readEnglishBackground } from '../../src/adapters/background/english-background.ts';
import { type AnalysedPassage, createPassageAnalyser } from '../../src/core/answering/analysed-passage.ts';
import type { AnsweringResources } from '../../src/core/answering/resources.ts';
import { type WeightedQuestion, weighQuestion } from '../../src/core/answering/weighted-question.ts';
import { splitIntoPassages } from '../../src/core/passages/split-into-passages.ts';
import { analyseQuestion } from '../../src/core/retrieval/question.ts';
import { smallDocument } from './small-documents.ts';

/** The shipped background, and a corpus that counts nothing: every term stands once in ten passages. */
export const resources: AnsweringResources = {
  background: readEnglishBackground(),
  acronyms: [],
  passages: 10,
  documentFrequency: () => 1,
  similarity: (term, other) => (term === other ? 1 : 0),
};

/** A paragraph taken apart as answering sees it. */
export function analysedPassage(text: string, title = ''): AnalysedPassage {
  const { document } = smallDocument('small', title, [text]);
  const [draft] = splitIntoPassages(document);
  if (draft === undefined) throw new Error('no passage');
  const passage = { ...draft, id: 1, twin: 1 };
  return createPassageAnalyser(resources)({ passage, document, score: 0, lexical: 0, similarity: 0, proximity: 0 });
}

/** A question weighed against that corpus. */
export function weighed(question: string): WeightedQuestion {
  return weighQuestion(analyseQuestion(question, 'en', resources.background), resources);
}
