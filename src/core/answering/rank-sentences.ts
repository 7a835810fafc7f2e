import { type LogisticModel, probability } from './logistic-model.ts';
import type { AnsweringResources } from './resources.ts';
import { type Candidate, sentenceFeatures } from './sentence-features.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A candidate with the ranker's opinion of it. */
export interface RankedSentence extends Candidate {
  readonly features: Readonly<Record<string, number>>;
  /** The ranker's probability that this sentence answers the question, 0 to 1. */
  readonly score: number;
}

/** Candidates with their features and scores, best first; ties keep the order of the evidence. */
export function rankSentences(
  weighted: WeightedQuestion,
  candidates: readonly Candidate[],
  model: LogisticModel,
  resources: AnsweringResources,
): RankedSentence[] {
  return candidates
    .map((candidate) => {
      const features = sentenceFeatures(weighted, candidate, resources);
      return { ...candidate, features, score: probability(model, features) };
    })
    .sort((one, other) => other.score - one.score);
}
