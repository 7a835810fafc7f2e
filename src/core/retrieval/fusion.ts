/** What the cosine counts for beside the lexical share. */
const vectorWeight = 0.25;

/**
 * One score from both lists, 0 to 1.
 * @param lexical BM25 over the most that the question could have scored, 0 to 1
 * @param similarity cosine, -1 to 1; unrelated below 0 counts as 0
 */
export function fusedScore(lexical: number, similarity: number): number {
  return (lexical + vectorWeight * Math.max(0, similarity)) / (1 + vectorWeight);
}
