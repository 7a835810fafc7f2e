import type { WeightedTerm } from '../indexing/lexical-index.port.ts';
import type { PassageFilter } from '../indexing/passage-filter.ts';
import type { Evidence } from './evidence.ts';
import { fusedScore, fusionWeightsFor } from './fusion.ts';
import { neighbouringTerms, proximities } from './proximity.ts';
import { queryTerms } from './query-terms.ts';
import type { Question } from './question.ts';
import type { CorpusSnapshot } from './snapshot.ts';

export interface RetrieveOptions {
  /** How many passages are wanted. */
  readonly limit: number;
  /** Only passages of these documents. */
  readonly documentIds?: readonly string[];
  /** Only these passages. */
  readonly within?: readonly number[];
  /** As if these passages were not there. */
  readonly without?: readonly number[];
  /** Passages that take part whatever the two indexes say, such as those of the turn before. */
  readonly candidates?: readonly number[];
  /** Index terms to look for beside those of the question. */
  readonly terms?: readonly WeightedTerm[];
}

/** A passage's scores before it is read from the store. */
interface Candidate extends Omit<Evidence, 'passage' | 'document'> {
  readonly passageId: number;
}

/** Each index is asked for this many passages more than wanted, so that twins and disagreements leave enough. */
const spare = 20;

/**
 * The passages most likely to answer a question, best first, equal scores in order of id. Candidates come from the words
 * and from the vectors; every candidate gets all scores. Of passages that say the same only the best is kept.
 */
export async function retrieve(
  question: Question,
  snapshot: CorpusSnapshot,
  options: RetrieveOptions,
): Promise<Evidence[]> {
  const candidates = await scoredCandidates(question, snapshot, options);
  const evidence: Evidence[] = [];
  const twins = new Set<number>();
  // Most are never wanted: reading them from the store is what costs.
  for (let start = 0; start < candidates.length && evidence.length < options.limit; ) {
    const end = start + options.limit - evidence.length;
    for (const one of await read(candidates.slice(start, end), snapshot)) {
      if (!twins.has(one.passage.twin)) evidence.push(one);
      twins.add(one.passage.twin);
    }
    start = end;
  }
  return evidence;
}

/** Best first. */
async function scoredCandidates(
  question: Question,
  snapshot: CorpusSnapshot,
  options: RetrieveOptions,
): Promise<Candidate[]> {
  const { lexical, vectors, embeddings, embeddedLanguages } = snapshot;
  const terms = [...queryTerms(question, snapshot), ...(options.terms ?? [])];
  const vector = await embeddings.embedQuery(question.plain);
  const filter = filterOf(snapshot, options);
  const byWords = lexical.search(terms, options.limit + spare, filter);
  const byVector = vectors.search(vector, options.limit + spare, filter).filter(({ similarity }) => similarity > 0);
  const named = (options.candidates ?? []).filter((id) => filter?.(id) ?? true);
  const ids = [...new Set([...byWords, ...byVector].map(({ passageId }) => passageId).concat(named))];
  const ceiling = lexical.ceiling(terms);
  const scores = lexical.scores(terms, ids);
  const similarities = new Map(byVector.map(({ passageId, similarity }) => [passageId, similarity]));
  const others = ids.filter((id) => !similarities.has(id));
  for (const [index, similarity] of vectors.similarities(vector, others).entries()) {
    similarities.set(others[index] ?? 0, similarity);
  }
  const nearness = proximities(neighbouringTerms(question, lexical), ids, lexical);
  const weights = fusionWeightsFor(question.language, embeddedLanguages);
  return ids
    .map((passageId, index) => {
      const signals = {
        lexical: ceiling === 0 ? 0 : (scores[index] ?? 0) / ceiling,
        similarity: similarities.get(passageId) ?? 0,
        proximity: nearness[index] ?? 0,
      };
      return { passageId, ...signals, score: fusedScore(signals, weights) };
    })
    .sort((a, b) => b.score - a.score || a.passageId - b.passageId);
}

function filterOf(
  { lexical }: CorpusSnapshot,
  { documentIds, within, without }: RetrieveOptions,
): PassageFilter | undefined {
  const inDocuments = documentIds === undefined ? undefined : lexical.filterByDocuments(documentIds);
  if (within === undefined && without === undefined) return inDocuments;
  const ids = within === undefined ? undefined : new Set(within);
  const gone = new Set(without);
  return (passageId) => !gone.has(passageId) && (ids?.has(passageId) ?? true) && (inDocuments?.(passageId) ?? true);
}

async function read(
  candidates: readonly Candidate[],
  { store, documents }: Pick<CorpusSnapshot, 'store' | 'documents'>,
): Promise<Evidence[]> {
  const passages = await store.passages(candidates.map(({ passageId }) => passageId));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return candidates.flatMap(({ passageId, ...scores }) => {
    const passage = byId.get(passageId);
    const document = passage === undefined ? undefined : documents.get(passage.documentId);
    return passage === undefined || document === undefined ? [] : [{ passage, document, ...scores }];
  });
}
