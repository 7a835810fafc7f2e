import { type BoostedTrees, logOdds, probabilityOf } from './boosted-trees.ts';
import type { Examination } from './examine-claim.ts';
import { claimFeatures } from './features/claim-features.ts';
import calibrationFile from './models/calibration.json' with { type: 'json' };
import supportFile from './models/support.json' with { type: 'json' };
import tamperingFile from './models/tampering.json' with { type: 'json' };
import type { VerificationResources } from './resources.ts';

/** What is trained: two models and how their scores are read. Made by `npm run train -- claims`. */
export interface ClaimModels {
  /** Is the claim borne out? Trained on claims that people judged. */
  readonly support: BoostedTrees;
  /** Is it free of tampering? Trained on sentences that were tampered with. */
  readonly tampering: BoostedTrees;
  readonly calibration: ScoreCalibration;
}

export interface ScoreCalibration {
  /** Raw score from which a claim without conflicts is supported. */
  readonly supportedFrom: number;
  /** Raw scores and the probability of support there, both rising; straight lines between. */
  readonly knots: readonly (readonly number[])[];
}

/** The models that ship with Footnote. */
export const shippedClaimModels: ClaimModels = {
  support: supportFile,
  tampering: tamperingFile,
  calibration: calibrationFile,
};

/** Below this the second model's doubt lowers the score in proportion; above, it says nothing. */
const freeOfDoubt = 0.7;
/** A conflict takes this much of the score away, on top of what the models make of it. */
const conflictDiscount = 0.4;
/** Raw scores of what is said outright lie in the top tenth. */
const outrightFrom = 0.9;

/** How well the evidence bears a claim out, 0 to 1; comparable between claims, not yet a probability. */
export function rawScore(
  examination: Examination,
  resources: VerificationResources,
  { support, tampering }: ClaimModels = shippedClaimModels,
): number {
  const features = claimFeatures(examination, resources);
  const borneOut = probabilityOf(logOdds(support, features));
  const untouched = probabilityOf(logOdds(tampering, features));
  return combinedScore(borneOut, untouched, examination);
}

/** The two models' probabilities as one raw score. */
export function combinedScore(
  borneOut: number,
  untouched: number,
  { outright, conflicts }: Pick<Examination, 'outright'> & { readonly conflicts: readonly unknown[] },
): number {
  const both = borneOut * Math.min(1, untouched / freeOfDoubt);
  if (outright) return outrightFrom + (1 - outrightFrom) * both;
  return (conflicts.length > 0 ? conflictDiscount : 1) * outrightFrom * both;
}

/** The probability that a claim of this raw score is supported, where as many claims are as are not. */
export function probabilityOfSupport(
  raw: number,
  { knots }: ScoreCalibration = shippedClaimModels.calibration,
): number {
  let [lowX = 0, lowY = 0] = knots[0] ?? [];
  for (const [x = 1, y = 1] of knots) {
    if (raw <= x) return x === lowX ? y : lowY + ((y - lowY) * (raw - lowX)) / (x - lowX);
    lowX = x;
    lowY = y;
  }
  return lowY;
}
