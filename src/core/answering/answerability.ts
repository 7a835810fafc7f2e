import type { Evidence } from '../retrieval/evidence.ts';
import { logOdds, probabilityOf } from '../verification/boosted-trees.ts';
import { absenceFeatures } from './absence-features.ts';
import { bindingFeatures } from './binding-features.ts';
import { utility } from './logistic-model.ts';
import type { AnswerabilityModel } from './models.ts';
import { pairFeatures } from './pair-features.ts';
import { premiseFeatures } from './premise-features.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import { shownSlotFeatures } from './shown-slots.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/**
 * The features by which the best sentence is judged to answer or not. No absolute BM25 among them: it grows with the corpus.
 * @param ranked best first, not empty
 */
export function answerabilityFeatures(
  weighted: WeightedQuestion,
  evidence: readonly Evidence[],
  ranked: readonly RankedSentence[],
  resources: AnsweringResources,
): Record<string, number> {
  const [best] = ranked;
  if (best === undefined) return {};
  const second = ranked[1] ?? best;
  const topFive = ranked.slice(0, 5);
  const most = (name: string) => Math.max(...ranked.map(({ features }) => features[name] ?? 0));
  const lexical = lexicalScores(evidence);
  const unknown: number[] = weighted.terms.map((term) => Number(resources.documentFrequency(term.term) === 0));
  const unknownWeight = unknown.reduce((sum, flag, place) => sum + flag * (weighted.weights[place] ?? 0), 0);
  return {
    ...best.features,
    ...premiseFeatures(weighted, best, second, resources),
    ...absenceFeatures(weighted, ranked, resources),
    ...bindingFeatures(weighted, best, second, resources),
    ...pairFeatures(weighted, ranked, best, second, resources),
    ...shownSlotFeatures(weighted, best, second),
    topLexical: lexical[0] ?? 0,
    lexicalGap: (lexical[0] ?? 0) > 0 ? ((lexical[0] ?? 0) - (lexical[1] ?? 0)) / (lexical[0] ?? 1) : 0,
    topSimilarity: Math.max(...evidence.map(({ similarity }) => similarity)),
    bestCosine: Math.max(...ranked.map(({ cosine }) => cosine)),
    bestSoftCoverage: most('softCoverage'),
    bestMeaningCoverage: most('meaningCoverage'),
    utility: best.utility,
    secondUtility: second.utility,
    lead: best.utility - second.utility,
    topFive: topFive.reduce((sum, { utility }) => sum + utility, 0) / topFive.length,
    best: best.score,
    second: ranked.length > 1 ? second.score : best.score,
    passageMass: mass(ranked, best),
    evenness: evenness(ranked),
    bestProximity: best.passage.evidence.proximity,
    topProximity: Math.max(...evidence.map(({ proximity }) => proximity)),
    secondMeasureFits: second.features.measureFits ?? 0,
    secondCountFits: second.features.countFits ?? 0,
    secondAgentFits: second.features.agentFits ?? 0,
    secondReasonCue: second.features.reasonCue ?? 0,
    secondCandidateProximity: second.features.candidateProximity ?? 0,
    samePassage: Number(best.passage.evidence.document.id === second.passage.evidence.document.id),
    secondSoftCoverage: second.features.softCoverage ?? 0,
    secondWindowCoverage: second.features.windowCoverage ?? 0,
    secondHasCandidate: second.features.hasCandidate ?? 0,
    secondCommonSubsequence: second.features.longestCommonSubsequence ?? 0,
    unknownShare: unknownWeight / weighted.total,
    unknownTerms:
      Math.min(
        4,
        unknown.reduce((sum, flag) => sum + flag, 0),
      ) / 4,
    termCount: Math.min(weighted.terms.length, 12) / 12,
    [`asks-${weighted.question.type}`]: 1,
  };
}

/** Probability that the best sentence answers the question, 0 to 1; 0 where there is none. */
export function answerability(
  { linear, trees }: AnswerabilityModel,
  features: Readonly<Record<string, number>>,
): number {
  if (Object.keys(features).length === 0) return 0;
  return probabilityOf((utility(linear, features) + logOdds(trees, features)) / 2);
}

/** Share of the ranker's belief that lies in the passage of the best sentence. */
function mass(ranked: readonly RankedSentence[], best: RankedSentence): number {
  const { id } = best.passage.evidence.passage;
  return ranked.reduce((sum, one) => sum + (one.passage.evidence.passage.id === id ? one.score : 0), 0);
}

/** How evenly the ranker's belief is spread, 0 to 1: entropy over its most. */
function evenness(ranked: readonly RankedSentence[]): number {
  if (ranked.length < 2) return 0;
  const entropy = ranked.reduce((sum, { score }) => sum - (score > 0 ? score * Math.log(score) : 0), 0);
  return entropy / Math.log(ranked.length);
}

/** Lexical scores of the evidence, best first, one for each group of twins: a repeated passage is no rival of itself. */
function lexicalScores(evidence: readonly Evidence[]): number[] {
  const byTwin = new Map<number, number>();
  for (const { passage, lexical } of evidence) {
    byTwin.set(passage.twin, Math.max(byTwin.get(passage.twin) ?? 0, lexical));
  }
  return [...byTwin.values()].sort((one, other) => other - one);
}
