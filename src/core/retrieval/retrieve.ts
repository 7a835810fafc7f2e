import type { WeightedTerm } from '../indexing/lexical-index.port.ts';
import type { Passage } from '../passages/passage.ts';
import type { Evidence } from './evidence.ts';
import { fusedScore, vectorWeightFor } from './fusion.ts';
import { queryTerms } from './query-terms.ts';
import type { Question } from './question.ts';
import type { CorpusSnapshot } from './snapshot.ts';

export interface RetrieveOptions {
  /** How many passages are wanted. */
  readonly limit: number;
  /** Only passages of these documents. */
  readonly documentIds?: readonly string[];
  /** Passages that take part whatever the two indexes say, such as those of the turn before. */
  readonly candidates?: readonly number[];
}

/** Each index is asked for this many passages more than wanted, so that twins and disagreements leave enough. */
const spare = 20;

/**
 * The passages most likely to answer a question, best first, equal scores in order of id. Candidates come from the words
 * and from the vectors; every candidate gets both scores. Of passages that say the same only the best is kept.
 */
export async function retrieve(
  question: Question,
  snapshot: CorpusSnapshot,
  options: RetrieveOptions,
): Promise<Evidence[]> {
  const terms = queryTerms(question, snapshot);
  const vector = await snapshot.embeddings.embedQuery(question.plain);
  const ids = candidateIds(terms, vector, snapshot, options);
  const ceiling = snapshot.lexical.ceiling(terms);
  const lexical = snapshot.lexical.scores(terms, ids);
  const similarities = snapshot.vectors.similarities(vector, ids);
  const passages = new Map((await snapshot.store.passages(ids)).map((passage) => [passage.id, passage]));
  const weight = vectorWeightFor(question.language, snapshot.embeddedLanguages);
  const found = ids.flatMap((id, index) => {
    const share = ceiling === 0 ? 0 : (lexical[index] ?? 0) / ceiling;
    const similarity = similarities[index] ?? 0;
    const score = fusedScore(share, similarity, weight);
    return evidence(passages.get(id), { score, lexical: share, similarity }, snapshot);
  });
  found.sort((a, b) => b.score - a.score || a.passage.id - b.passage.id);
  return withoutTwins(found).slice(0, options.limit);
}

function candidateIds(
  terms: readonly WeightedTerm[],
  vector: readonly number[],
  { lexical, vectors }: CorpusSnapshot,
  { limit, documentIds, candidates = [] }: RetrieveOptions,
): number[] {
  const filter = documentIds === undefined ? undefined : lexical.filterByDocuments(documentIds);
  const byWords = lexical.search(terms, limit + spare, filter);
  const byVector = vectors.search(vector, limit + spare, filter).filter(({ similarity }) => similarity > 0);
  const named = candidates.filter((id) => filter?.(id) ?? true);
  return [...new Set([...byWords, ...byVector].map(({ passageId }) => passageId).concat(named))];
}

function evidence(
  passage: Passage | undefined,
  scores: Pick<Evidence, 'score' | 'lexical' | 'similarity'>,
  { documents }: CorpusSnapshot,
): Evidence[] {
  const document = passage === undefined ? undefined : documents.get(passage.documentId);
  if (passage === undefined || document === undefined) return [];
  return [{ passage, document, ...scores }];
}

function withoutTwins(sorted: readonly Evidence[]): Evidence[] {
  const seen = new Set<number>();
  return sorted.filter(({ passage }) => {
    const first = !seen.has(passage.twin);
    seen.add(passage.twin);
    return first;
  });
}
