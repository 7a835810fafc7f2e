import { type AnalysedPassage, createPassageAnalyser } from '../core/answering/analysed-passage.ts';
import { candidateSentences } from '../core/answering/candidates.ts';
import type { LogisticModel } from '../core/answering/logistic-model.ts';
import { type RankedSentence, rankSentences } from '../core/answering/rank-sentences.ts';
import type { AnsweringResources } from '../core/answering/resources.ts';
import { type WeightedQuestion, weighQuestion } from '../core/answering/weighted-question.ts';
import type { Embeddings } from '../core/indexing/embeddings.port.ts';
import type { Question } from '../core/retrieval/question.ts';
import type { Reranker } from '../core/retrieval/reranker.port.ts';
import { type RetrieveOptions, retrieve } from '../core/retrieval/retrieve.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import type { WordVectors } from '../core/text/word-vectors.ts';
import { cosinesWith } from './cosines.ts';
import { rerankEvidence, rerankedFor } from './rerank-evidence.ts';

/** A question laid over the passages found for it. */
export interface EvidenceReading {
  readonly weighted: WeightedQuestion;
  /** Best first. */
  readonly passages: readonly AnalysedPassage[];
  /** Their sentences, best first. */
  readonly ranked: readonly RankedSentence[];
}

/** What reading evidence needs beside the question. */
export interface ReadingParts {
  readonly snapshot: CorpusSnapshot;
  /** The built-in word vectors, whatever embedder the index uses: the ranker was trained on their cosines. */
  readonly words: WordVectors & Embeddings;
  readonly ranker: LogisticModel;
  /** Puts the passages in order; the order of finding unless given. */
  readonly reranker?: Reranker;
  /** What answering knows of the corpus; that of the snapshot unless told. */
  readonly resources?: AnsweringResources;
  /** Remembers passages taken apart; a fresh one unless told. */
  readonly analyse?: ReturnType<typeof createPassageAnalyser>;
}

const passagesRead = 6;

/** Finds passages for a question, takes them apart and ranks their sentences. */
export async function readEvidence(
  question: Question,
  { snapshot, words, ranker, reranker, analyse, resources = answeringResources(snapshot, words) }: ReadingParts,
  options: Omit<RetrieveOptions, 'limit'> = {},
): Promise<EvidenceReading> {
  const weighted = weighQuestion(question, resources);
  const limit = reranker === undefined ? passagesRead : rerankedFor * passagesRead;
  const found = await retrieve(question, snapshot, { ...options, limit });
  const evidence = reranker === undefined ? found : await rerankEvidence(question.plain, found, passagesRead, reranker);
  const passages = evidence.map(analyse ?? createPassageAnalyser(resources));
  const candidates = candidateSentences(passages);
  const cosines = await cosinesWith(
    question.plain,
    candidates.map(({ sentence }) => sentence.text),
    words,
  );
  const ranked = rankSentences(
    weighted,
    candidates.map((candidate, index) => ({ ...candidate, cosine: cosines[index] ?? 0 })),
    ranker,
    resources,
  );
  return { weighted, passages, ranked };
}

/** What answering knows of a corpus. */
export function answeringResources(
  { background, acronyms, lexical }: CorpusSnapshot,
  words: WordVectors,
): AnsweringResources {
  return {
    background,
    acronyms,
    passages: lexical.size,
    documentFrequency: (term) => lexical.documentFrequency(term),
    similarity: (term, other) => words.similarity(term, other),
  };
}
