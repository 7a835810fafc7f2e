import { type LogisticModel, utility } from './logistic-model.ts';
import type { AnsweringResources } from './resources.ts';
import { type Candidate, sentenceFeatures } from './sentence-features.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A candidate with the ranker's opinion of it. */
export interface RankedSentence extends Candidate {
  readonly features: Readonly<Record<string, number>>;
  /** The ranker's raw score; comparable within one question, roughly between questions. */
  readonly utility: number;
  /** Probability that, of all candidates, this one answers the question, 0 to 1; they add up to 1. */
  readonly score: number;
}

/** Candidates with their features and scores, best first; ties keep the order of the evidence. */
export function rankSentences(
  weighted: WeightedQuestion,
  candidates: readonly Candidate[],
  model: LogisticModel,
  resources: AnsweringResources,
): RankedSentence[] {
  return withScores(
    candidates.map((candidate) => {
      const features = sentenceFeatures(weighted, candidate, resources);
      return { ...candidate, features, utility: utility(model, features) };
    }),
  );
}

/** Sorts by utility and shares out one probability among the candidates (softmax: the choice model that the ranker is). */
export function withScores(candidates: readonly Omit<RankedSentence, 'score'>[]): RankedSentence[] {
  const sorted = [...candidates].sort((one, other) => other.utility - one.utility);
  const most = sorted[0]?.utility ?? 0;
  const total = sorted.reduce((sum, candidate) => sum + Math.exp(candidate.utility - most), 0);
  return sorted.map((candidate) => ({ ...candidate, score: Math.exp(candidate.utility - most) / total }));
}
