import type { WeightedTerm } from '../indexing/lexical-index.port.ts';
import type { PassageFilter } from '../indexing/passage-filter.ts';
import type { Evidence } from './evidence.ts';
import { type FusionWeights, fusedScore, fusionWeightsFor } from './fusion.ts';
import { type NeighbouringTerms, neighbouringTerms, proximity } from './proximity.ts';
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
interface Candidate extends Pick<Evidence, 'lexical' | 'similarity'> {
  readonly passageId: number;
  /** Fused score if its words stand as near to one another as the question's: it ends with no more. */
  readonly highest: number;
}

/** How read passages are scored. */
interface Scoring {
  readonly weights: FusionWeights;
  readonly pairs: readonly NeighbouringTerms[];
}

/** Each index is asked for this many passages more than wanted, so that twins and disagreements leave enough. */
const spare = 20;
/** So many places further down than wanted a passage is still read: nearness of the words lifts it no higher. */
const reach = 10;

/**
 * The passages most likely to answer a question, best first, equal scores in order of id. Candidates come from the words
 * and from the vectors; every candidate gets all scores. Of passages that say the same only the best is kept.
 */
export async function retrieve(
  question: Question,
  snapshot: CorpusSnapshot,
  options: RetrieveOptions,
): Promise<Evidence[]> {
  const scoring = {
    weights: fusionWeightsFor(question.language, snapshot.embeddedLanguages),
    pairs: neighbouringTerms(question, snapshot.lexical),
  };
  const candidates = await scoredCandidates(question, snapshot, scoring, options);
  const read: Evidence[] = [];
  // Most are never wanted: reading them from the store is what costs.
  const step = Math.ceil((options.limit + reach) / 2);
  for (let start = 0; start < candidates.length; start += step) {
    const best = withoutTwins(read);
    const worst = best[options.limit - 1]?.score;
    if (worst !== undefined && (start >= options.limit + reach || worst > (candidates[start]?.highest ?? 0))) break;
    read.push(...(await evidenceOf(candidates.slice(start, start + step), snapshot, scoring)));
  }
  return withoutTwins(read).slice(0, options.limit);
}

function withoutTwins(evidence: readonly Evidence[]): Evidence[] {
  const twins = new Set<number>();
  return evidence
    .toSorted((a, b) => b.score - a.score || a.passage.id - b.passage.id)
    .filter(({ passage }) => {
      const first = !twins.has(passage.twin);
      twins.add(passage.twin);
      return first;
    });
}

async function scoredCandidates(
  question: Question,
  snapshot: CorpusSnapshot,
  { weights, pairs }: Scoring,
  options: RetrieveOptions,
): Promise<Candidate[]> {
  const { lexical, vectors, embeddings } = snapshot;
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
  const nearest = pairs.length === 0 ? 0 : 1;
  return ids
    .map((passageId, index) => {
      const share = ceiling === 0 ? 0 : (scores[index] ?? 0) / ceiling;
      const similarity = similarities.get(passageId) ?? 0;
      const highest = fusedScore({ lexical: share, similarity, proximity: nearest }, weights);
      return { passageId, lexical: share, similarity, highest };
    })
    .sort((a, b) => b.highest - a.highest || a.passageId - b.passageId);
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

async function evidenceOf(
  candidates: readonly Candidate[],
  { store, documents }: CorpusSnapshot,
  { weights, pairs }: Scoring,
): Promise<Evidence[]> {
  const passages = await store.passages(candidates.map(({ passageId }) => passageId));
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return candidates.flatMap(({ passageId, lexical, similarity }) => {
    const passage = byId.get(passageId);
    const document = passage === undefined ? undefined : documents.get(passage.documentId);
    if (passage === undefined || document === undefined) return [];
    const signals = { lexical, similarity, proximity: proximity(pairs, passage) };
    return [{ passage, document, ...signals, score: fusedScore(signals, weights) }];
  });
}
