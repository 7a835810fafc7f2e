import type { Language } from '../text/language.ts';
import weightsFile from './retrieval-weights.json' with { type: 'json' };

/** What two of the three signals count for beside the lexical share, which counts 1. */
export interface FusionWeights {
  readonly similarity: number;
  readonly proximity: number;
}

/** What speaks for a passage. */
export interface FusedSignals {
  /** BM25 over the most that the question could have scored, 0 to 1. */
  readonly lexical: number;
  /** Cosine, -1 to 1; less than 0 counts as 0. */
  readonly similarity: number;
  /** How near the question's words stand to one another in the passage, 0 to 1. */
  readonly proximity: number;
}

/**
 * The weights that `npm run train -- fusion` chose. Where the embedder does not know the question's language its vectors
 * tell exact words apart and little else, so they count for less there.
 * @param known languages that the embedder was made for; undefined where it was made for all
 */
export function fusionWeightsFor(language: Language, known: ReadonlySet<Language> | undefined): FusionWeights {
  return known === undefined || known.has(language) ? weightsFile.known : weightsFile.other;
}

/** One score from all signals, 0 to 1: each is a share of what it could be at most, so corpora of any size compare. */
export function fusedScore({ lexical, similarity, proximity }: FusedSignals, weights: FusionWeights): number {
  const sum = lexical + weights.similarity * Math.max(0, similarity) + weights.proximity * proximity;
  return sum / (1 + weights.similarity + weights.proximity);
}
