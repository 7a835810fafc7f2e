import type { Language } from '../text/language.ts';

/** What the cosine counts for beside the lexical share, by scripts/evaluate/fusion-weight.ts, where the embedder knows the question's language. */
const vectorWeight = 0.2;
/** … and where it does not: its vectors then tell exact words apart and little else. */
const foreignVectorWeight = 0.08;

/** @param known languages that the embedder was made for; undefined where it was made for all */
export function vectorWeightFor(language: Language, known: ReadonlySet<Language> | undefined): number {
  return known === undefined || known.has(language) ? vectorWeight : foreignVectorWeight;
}

/**
 * One score from both indexes, 0 to 1.
 * @param lexical BM25 over the most that the question could have scored, 0 to 1
 * @param similarity cosine, -1 to 1; less than 0 counts as 0
 * @param weight see `vectorWeightFor`
 */
export function fusedScore(lexical: number, similarity: number, weight: number): number {
  return (lexical + weight * Math.max(0, similarity)) / (1 + weight);
}
