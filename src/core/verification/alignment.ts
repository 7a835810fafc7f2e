import { type AnalysedEvidence, type EvidenceSentence, namesOf, withNames } from './analysed-evidence.ts';
import { type AnalysedText, weightOf } from './analysed-text.ts';
import type { VerificationResources } from './resources.ts';
import { matchOf } from './soft-match.ts';

/** A claim laid over its evidence. The arrays of matches run parallel to `claim.content`. */
export interface Alignment {
  readonly claim: AnalysedText;
  /** Weight of each content token. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
  /** Every sentence of the evidence. */
  readonly sentences: readonly EvidenceSentence[];
  /** The sentences looked at closely, best first; never empty. */
  readonly ranked: readonly RankedSentence[];
  readonly best: RankedSentence;
  /** The sentence that adds most to the best one; the best one itself where none adds anything. */
  readonly complement: RankedSentence;
  /** Match by best and complement together. */
  readonly together: readonly number[];
  /** Match by any sentence of the evidence, title and headings of the best sentence included. */
  readonly anywhere: readonly number[];
}

export interface RankedSentence {
  readonly sentence: EvidenceSentence;
  readonly matches: readonly number[];
  /** Weighted mean of `matches`, 0 to 1. */
  readonly coverage: number;
  /** The same by the sentence's own words alone, without title and headings. */
  readonly ownCoverage: number;
}

/** Sentences whose soft matches are computed; the others count by exact terms only. */
const closelyRead = 6;
/** A long sentence covers more by chance: this much is taken off for each of its content words when choosing. */
const lengthPenalty = 0.0005;
/** A word of the title or a heading counts nearly like one of the sentence. */
const contextMatch = 0.95;

/**
 * Lays a claim over its evidence by weighted soft coverage.
 * @returns undefined where the evidence has no sentence or the claim no word
 */
export function alignClaim(
  stated: AnalysedText,
  evidence: readonly AnalysedEvidence[],
  resources: VerificationResources,
): Alignment | undefined {
  const claim = evidence.reduce((text, { names }) => withNames(text, names), stated);
  const claimNames = new Set(namesOf(claim));
  const weights = claim.content.map((position) => weightAt(claim, position, resources));
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const sentences = evidence.flatMap((text) => text.sentences);
  const terms = claim.content.map((position) => claim.tokens[position]?.term ?? '');
  const exact = sentences.map((sentence) => exactCoverage(terms, weights, totalWeight, sentence));
  const order = sentences
    .map((_, index) => index)
    .sort((a, b) => (exact[b] ?? 0) - (exact[a] ?? 0) || a - b)
    .slice(0, closelyRead);
  const ranked = order
    .flatMap((index) => sentences[index] ?? [])
    .map((sentence) => rank(claim, weights, totalWeight, withNames(sentence, claimNames)))
    .sort((a, b) => b.coverage - a.coverage);
  const best = ranked[0];
  if (best === undefined || totalWeight === 0) return undefined;
  const complement = complementOf(best, ranked, weights);
  const together = best.matches.map((match, index) => Math.max(match, complement.matches[index] ?? 0));
  const anywhere = terms.map((term, index) => {
    if (sentences.some((sentence) => sentence.positions.has(term))) return 1;
    return Math.max(...ranked.map(({ matches }) => matches[index] ?? 0));
  });
  return { claim, weights, totalWeight, sentences, ranked, best, complement, together, anywhere };
}

/** Weighted mean of matches, 0 to 1. */
export function coverageOf(matches: readonly number[], weights: readonly number[]): number {
  let covered = 0;
  let total = 0;
  for (const [index, weight] of weights.entries()) {
    covered += weight * (matches[index] ?? 0);
    total += weight;
  }
  return total === 0 ? 0 : covered / total;
}

function weightAt(claim: AnalysedText, position: number, resources: VerificationResources): number {
  const token = claim.tokens[position];
  return token === undefined ? 0 : weightOf(token, resources);
}

function exactCoverage(
  terms: readonly string[],
  weights: readonly number[],
  total: number,
  sentence: EvidenceSentence,
) {
  let covered = 0;
  for (const [index, term] of terms.entries()) {
    if (sentence.positions.has(term) || sentence.context.has(term)) covered += weights[index] ?? 0;
  }
  return covered / (total || 1) - lengthPenalty * sentence.content.length;
}

/** A sentence laid under the claim like those of the evidence. */
export function rankSentence({ claim, weights, totalWeight }: Alignment, sentence: EvidenceSentence): RankedSentence {
  return rank(claim, weights, totalWeight, sentence);
}

function rank(
  claim: AnalysedText,
  weights: readonly number[],
  total: number,
  sentence: EvidenceSentence,
): RankedSentence {
  const own = claim.content.map((position) => {
    const token = claim.tokens[position];
    return token === undefined ? 0 : matchOf(token, claim.names[position] ?? false, sentence);
  });
  const matches = own.map((match, index) => {
    const term = claim.tokens[claim.content[index] ?? -1]?.term ?? '';
    return match < contextMatch && sentence.context.has(term) ? contextMatch : match;
  });
  return {
    sentence,
    matches,
    coverage: total === 0 ? 0 : coverageOf(matches, weights),
    ownCoverage: total === 0 ? 0 : coverageOf(own, weights),
  };
}

function complementOf(best: RankedSentence, ranked: readonly RankedSentence[], weights: readonly number[]) {
  let complement = best;
  let mostCovered = best.coverage + 1e-9;
  for (const candidate of ranked.slice(1)) {
    const covered = coverageOf(
      best.matches.map((match, index) => Math.max(match, candidate.matches[index] ?? 0)),
      weights,
    );
    if (covered > mostCovered) {
      mostCovered = covered;
      complement = candidate;
    }
  }
  return complement;
}
