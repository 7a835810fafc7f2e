import { type Alignment, alignClaim, coverageOf, type RankedSentence, rankSentence } from './alignment.ts';
import type { AnalysedEvidence } from './analysed-evidence.ts';
import type { AnalysedText } from './analysed-text.ts';
import { type Comparison, compareTokens } from './comparison.ts';
import type { LocatedConflict } from './conflicts/compared-pair.ts';
import { findConflicts } from './find-conflicts.ts';
import type { VerificationResources } from './resources.ts';
import { restatements } from './restatements.ts';
import { isSaidOutright } from './strict-rule.ts';
import type { ConflictKind } from './verdict.ts';
import { isSaidInOtherVoice } from './voice.ts';

/** Everything that is found out about a claim before it is judged. */
export interface Examination {
  readonly alignment: Alignment;
  /** Claim and best sentence, word by word. */
  readonly comparison: Comparison;
  /** Conflicts with the best sentence that stand on enough common ground to count. */
  readonly conflicts: readonly LocatedConflict[];
  /** The evidence says it outright: no conflict and the strict rule holds. */
  readonly outright: boolean;
  /** The same, or the evidence says it outright in the other voice: the rules suffice, whatever the models make of it. */
  readonly saidSo: boolean;
}

/** Claim and sentence must have this much in common, apart from what differs, before a difference is a conflict; short claims less. */
const commonGround = 0.6;
const commonGroundOfShort = 0.4;
const shortClaim = 4;
/** And this much before it contradicts. */
const contradictionGround = 0.75;
const contradicting: ReadonlySet<ConflictKind> = new Set([
  'number',
  'date',
  'negation',
  'name',
  'antonym',
  'direction',
]);
/** Sentences that cover the claim this nearly as well as the best are read before anything is called a conflict. */
const nearlyBest = 0.05;

/**
 * Lays the claim over its evidence and looks for conflicts. Of sentences that cover it equally well the one with the
 * fewest conflicts is taken: what one sentence denies and another says is for the reader of both, not a contradiction.
 * @returns undefined where there is nothing to compare
 */
export function examineClaim(
  claim: AnalysedText,
  evidence: readonly AnalysedEvidence[],
  resources: VerificationResources,
): Examination | undefined {
  const alignment = alignClaim(claim, evidence, resources);
  if (alignment === undefined) return undefined;
  const near = alignment.ranked.filter(({ coverage }) => coverage >= alignment.best.coverage - nearlyBest);
  // A title or heading may hold the whole claim but what matters; it lends no weight to whatever stands below it.
  const mostOwn = Math.max(...near.map(({ ownCoverage }) => ownCoverage));
  const readings = near
    .filter(({ ownCoverage }) => ownCoverage >= mostOwn - nearlyBest)
    .map((ranked) => read(alignment, ranked));
  const reading = readings.reduce((best, next) => (next.conflicts.length < best.conflicts.length ? next : best));
  const chosen = { ...alignment, best: reading.ranked };
  const isFree = reading.conflicts.length === 0;
  const said = isFree ? howSaid(chosen, reading.comparison, resources) : undefined;
  const outright = said === 'outright';
  const saidSo = said !== undefined;
  return { alignment: chosen, comparison: reading.comparison, conflicts: reading.conflicts, outright, saidSo };
}

/** How the sentence says the claim, as a whole or in one of the statements that it makes; undefined where it does not. */
function howSaid(
  alignment: Alignment,
  comparison: Comparison,
  resources: VerificationResources,
): 'outright' | 'in-other-voice' | undefined {
  if (isSaidOutright(alignment, comparison)) return 'outright';
  const parts = restatements(alignment, resources).map((part) => rankSentence(alignment, part));
  for (const best of parts) {
    const { comparison: compared, conflicts } = read(alignment, best);
    if (conflicts.length === 0 && isSaidOutright({ ...alignment, best }, compared)) return 'outright';
  }
  return [alignment.best, ...parts].some((best) => isSaidInOtherVoice({ ...alignment, best }))
    ? 'in-other-voice'
    : undefined;
}

/** Whether one of the conflicts denies the claim: of a reliable kind, with a sentence that otherwise says the same. */
export function isContradicted({ alignment, conflicts }: Examination): boolean {
  return conflicts.some(
    (conflict) =>
      contradicting.has(conflict.kind) && groundApartFrom(alignment, alignment.best, conflict) >= contradictionGround,
  );
}

function read(alignment: Alignment, ranked: RankedSentence) {
  const { claim, sentences, complement } = alignment;
  const comparison = compareTokens(claim, ranked.sentence);
  const surroundings = {
    hasTerm: (term: string) =>
      ranked.sentence.context.has(term) || sentences.some(({ positions }) => positions.has(term)),
    words: complement.sentence.words,
  };
  const least = claim.content.length <= shortClaim ? commonGroundOfShort : commonGround;
  const found = findConflicts(claim, ranked.sentence, surroundings, comparison).filter(
    (conflict) => groundApartFrom(alignment, ranked, conflict) >= least,
  );
  return { ranked, comparison, conflicts: withoutDeniedDifferences(found) };
}

/** "It is not French" agrees with "it is German": a denial and a difference together are no conflict. */
function withoutDeniedDifferences(conflicts: readonly LocatedConflict[]): LocatedConflict[] {
  const denied = conflicts.some(({ kind }) => kind === 'negation');
  const differs = conflicts.some(({ kind }) => kind === 'name' || kind === 'number' || kind === 'date');
  return denied && differs ? [] : [...conflicts];
}

/** Coverage by the sentence of everything but the words in conflict. */
function groundApartFrom(
  { claim, weights }: Alignment,
  { matches }: RankedSentence,
  conflict: LocatedConflict,
): number {
  const kept = claim.content.map((position) => !conflict.at.includes(position));
  if (!kept.some(Boolean)) return 0;
  return coverageOf(
    matches.filter((_, index) => kept[index]),
    weights.filter((_, index) => kept[index]),
  );
}
